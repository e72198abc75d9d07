package org.hexapla.library.marc.format;

/// The leader as it is kept: what it says of a file (lengths, the encoding) is the same for all, so that a record does
/// not differ by the file that it came in.
final class Leaders {

    static final int LENGTH = 24;

    /// What stands where a form demands a leader and the record has none; read back as none.
    static final String NONE = "00000nam a2200000 a 4500";

    private Leaders() {}

    /// @return empty where what came is no leader or says nothing
    static String kept(String written) {
        if (written.length() != LENGTH || !written.chars().allMatch(sign -> sign >= ' ' && sign <= '~')) {
            return "";
        }
        var leader = "00000" + written.substring(5, 9) + "a2200000" + written.substring(17, 20) + "4500";
        return leader.equals(NONE) ? "" : leader;
    }

    static String written(String kept) {
        return kept.isEmpty() ? NONE : kept;
    }
}
