package org.hexapla.library.cataloguing.templates;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// The fields that a new record of each kind has boxes for from the start, some filled.
final class DefaultFields {

    private static final String DOCUMENT = """
            039 __ a=DHU
            040 __ a=NNUN b=eng
            041 __ a=
            049 __ a=usa
            089 __ b=
            091 __ a=GEN
            191 __ a= b= c=
            245 10 a= b= c=
            269 __ a=
            650 1_ a=
            930 __ a=UND
            991 __ a= b= c= d=
            992 __ a=
            """;
    private static final String SPEECH = """
            035 __ a=
            039 __ a=ITS
            040 __ a=NNUN
            089 __ b=B22
            700 1_ a= g=
            710 __ a=
            791 __ a= b= c=
            930 __ a=ITS
            991 1_ a= b= c= d=
            992 __ a=
            """;
    private static final String VOTE = """
            039 __ a=VOT
            041 __ a=
            089 __ b=B23
            245 10 a= b= c=
            591 __ a=RECORDED
            791 __ a= b= c=
            793 __ a=
            930 __ a=VOT
            952 __ a=
            991 __ a= b= c= d=
            992 __ a=
            993 2_ a=
            996 __ b= c= d= e= f=
            """;

    private DefaultFields() {}

    static MarcRecord of(RecordKind kind) {
        var lines = switch (kind) {
            case DOCUMENT -> DOCUMENT;
            case SPEECH -> SPEECH;
            case VOTE -> VOTE;
        };
        return new MarcRecord(
                "", List.of(), lines.lines().map(DefaultFields::field).toList());
    }

    private static DataField field(String line) {
        var subfields = new ArrayList<Subfield>();
        for (var part : line.substring(7).split(" ")) {
            subfields.add(new Subfield.Words(part.charAt(0), part.substring(2)));
        }
        return new DataField(line.substring(0, 3), indicator(line, 4), indicator(line, 5), subfields);
    }

    private static char indicator(String line, int place) {
        return line.charAt(place) == '_' ? ' ' : line.charAt(place);
    }
}
