package org.hexapla.kernel;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import java.text.Format;
import java.util.List;

/// In Arabic the organisation writes both names of a month, that of the east and that of the west of the Arab world:
/// "تشرين الأول/أكتوبر". CLDR writes one.
final class ArabicMonths {

    private static final List<String> NAMES = List.of(
            "كانون الثاني/يناير",
            "شباط/فبراير",
            "آذار/مارس",
            "نيسان/أبريل",
            "أيار/مايو",
            "حزيران/يونيه",
            "تموز/يوليه",
            "آب/أغسطس",
            "أيلول/سبتمبر",
            "تشرين الأول/أكتوبر",
            "تشرين الثاني/نوفمبر",
            "كانون الأول/ديسمبر");

    private ArabicMonths() {}

    /// @return the same, with both names where it writes months in words for readers of Arabic
    static DateFormat in(DateFormat format, Language reader) {
        write(format, reader);
        return format;
    }

    static void write(Format format, Language reader) {
        if (reader.equals(Language.AR) && format instanceof SimpleDateFormat days) {
            var symbols = days.getDateFormatSymbols();
            for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                symbols.setMonths(NAMES.toArray(String[]::new), context, DateFormatSymbols.WIDE);
                symbols.setMonths(NAMES.toArray(String[]::new), context, DateFormatSymbols.ABBREVIATED);
            }
            days.setDateFormatSymbols(symbols);
        }
    }
}
