package org.hexapla.kernel;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;

/// How numbers, days and lists are written in a language, by CLDR.
///
/// Groups of digits never break or turn round in Arabic lines: CLDR's separators are kept, and a plain space
/// never stands inside a number. All languages use the digits 0-9, as the organisation's documents do.
public record Wording(Language language) {

    public String number(long number) {
        return numbers().format(number).toString();
    }

    public String number(double number, int decimals) {
        return numbers()
                .precision(Precision.fixedFraction(decimals))
                .format(number)
                .toString();
    }

    /// A share between 0 and 1 as per cent.
    public String percent(double share, int decimals) {
        return numbers()
                .unit(NoUnit.PERCENT)
                .scale(com.ibm.icu.number.Scale.powerOfTen(2))
                .precision(Precision.fixedFraction(decimals))
                .format(share)
                .toString();
    }

    /// An amount with the code of its currency, which means the same everywhere: USD 22.00. Where the line runs
    /// from the right it is isolated, so that a number that follows does not join its code (FSI and PDI).
    public String money(Money money) {
        var amount = amount(money);
        return language.isRightToLeft() ? "\u2068" + amount + "\u2069" : amount;
    }

    private String amount(Money money) {
        return numbers()
                .unit(com.ibm.icu.util.Currency.getInstance(money.currency().getCurrencyCode()))
                .unitWidth(UnitWidth.ISO_CODE)
                .precision(Precision.fixedFraction(money.currency().getDefaultFractionDigits()))
                .format(money.amount())
                .toString();
    }

    /// A size of a file: 184 kB, 1.2 MB.
    public String bytes(long bytes) {
        if (bytes < 1000) {
            return measured(bytes, MeasureUnit.BYTE);
        }
        return bytes < 1_000_000
                ? measured(bytes / 1000.0, MeasureUnit.KILOBYTE)
                : measured(bytes / 1_000_000.0, MeasureUnit.MEGABYTE);
    }

    private String measured(double amount, MeasureUnit unit) {
        return numbers()
                .unit(unit)
                .notation(Notation.simple())
                .precision(Precision.maxSignificantDigits(3))
                .format(amount)
                .toString();
    }

    /// 17 November 2020, in full.
    public String date(LocalDate day) {
        return format(DateFormat.LONG, day);
    }

    /// 17 Nov 2020, for tables.
    public String shortDate(LocalDate day) {
        return format(DateFormat.MEDIUM, day);
    }

    /// 17 November, of every year.
    public String date(MonthDay day) {
        return skeleton("MMMMd", day.atYear(2024));
    }

    /// November, as the heading of a list.
    public String month(Month month) {
        return skeleton("LLLL", LocalDate.of(2024, month, 1));
    }

    /// The parts of a day that a skeleton names (Unicode Technical Standard 35).
    String skeleton(String skeleton, LocalDate day) {
        var format = ArabicMonths.in(DateFormat.getInstanceForSkeleton(skeleton, locale()), language);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /// Nov 2020, for tables and charts.
    public String month(YearMonth month) {
        return skeleton(DateFormat.YEAR_ABBR_MONTH, month.atDay(1));
    }

    /// Day and minute in coordinated universal time.
    public String time(Instant instant) {
        var format = ArabicMonths.in(
                DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale()), language);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(instant));
    }

    /// A symbol, code or address within plain text: isolated where the line runs from the right, so that
    /// neither its brackets nor a number that follows change places (Unicode Standard Annex 9, LRI and PDI).
    public String leftToRight(String code) {
        return language.isRightToLeft() && !code.isEmpty() ? "\u2066" + code + "\u2069" : code;
    }

    /// A, B and C.
    public String list(Collection<String> parts) {
        return ListFormatter.getInstance(language.locale()).format(parts);
    }

    private String format(int style, LocalDate day) {
        var format = ArabicMonths.in(DateFormat.getDateInstance(style, locale()), language);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /// The locale of the language, with the digits, the calendar and the order of day and month of the organisation's
    /// documents: 17 November 2020.
    ULocale locale() {
        return (language.equals(Language.EN) ? ULocale.UK : language.locale())
                .setKeywordValue("numbers", "latn")
                .setKeywordValue("calendar", "gregorian");
    }

    private LocalizedNumberFormatter numbers() {
        return NumberFormatter.withLocale(locale());
    }
}
