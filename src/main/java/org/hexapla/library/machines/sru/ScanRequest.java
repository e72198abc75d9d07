package org.hexapla.library.machines.sru;

import java.util.Map;

/// What a scan asks for.
///
/// @param clause index, relation and term in CQL
/// @param position the place of the term among those shown, from 1; 0 for right before the first
/// @param most how many terms are wanted
record ScanRequest(SruVersion version, String clause, int position, int most) {

    private static final int MOST = 100;
    private static final int USUALLY = 10;

    /// Whether the parameters ask for a scan: version 2.0 knows it by its clause.
    static boolean isOne(Map<String, String[]> parameters) {
        return SruRequest.one(parameters, "operation").equals("scan") || parameters.containsKey("scanClause");
    }

    /// @throws SruRefusal if it is no request of the standard
    static ScanRequest of(Map<String, String[]> parameters, SruVersion version) {
        var operation = SruRequest.one(parameters, "operation");
        if (!operation.isEmpty() && !operation.equals("scan")) {
            throw new SruRefusal(4, operation);
        }
        var clause = SruRequest.one(parameters, "scanClause");
        if (clause.isEmpty()) {
            throw new SruRefusal(7, "scanClause");
        }
        var most = Math.min(SruRequest.number(parameters, "maximumTerms", 1, USUALLY), MOST);
        var position = SruRequest.number(parameters, "responsePosition", 0, 1);
        if (position > most + 1) {
            throw new SruRefusal(120, String.valueOf(position));
        }
        return new ScanRequest(version, clause, position, most);
    }
}
