package org.hexapla.library.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// Where the files of a document are (856). They are written for those who read the record; which files a document has
/// is not changed through its fields.
final class FileFields {

    private static final String TAG = "856";

    private FileFields() {}

    static MarcRecord write(List<FileVersion> files, MarcRecord before) {
        var wanted = new LinkedHashMap<String, FileVersion>();
        files.forEach(file -> wanted.putIfAbsent(file.address(), file));
        before.fields(TAG).forEach(field -> wanted.remove(field.text('u').orElse("")));
        var addresses = files.stream().map(FileVersion::address).toList();
        return before.replacing(
                field -> field.tag().equals(TAG)
                        && isOurs(field)
                        && !addresses.contains(field.text('u').orElse("")),
                wanted.values().stream().map(FileFields::field).toList());
    }

    private static boolean isOurs(DataField field) {
        return field.text('u').orElse("").matches("/files/[0-9a-f]{64}/.*");
    }

    private static DataField field(FileVersion file) {
        return new DataField(
                TAG,
                '4',
                '0',
                List.of(
                        new Subfield.Words('u', file.address()),
                        new Subfield.Words('3', file.language().nameIn(Language.EN)),
                        new Subfield.Words('q', file.mediaType().toLowerCase(Locale.ROOT))));
    }
}
