package org.hexapla.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// The short texts of a document, from which passages are cut, by the key of their language.
///
/// They are read where they lie. What is stored among longer texts has to be unpacked with its neighbours, which
/// for a page of hits took longer than all else; so only longer texts are stored there.
///
/// @param isAll whether the document has no longer ones
record ShortTexts(boolean isAll, Map<String, String> byKey) {

    static final int LONGEST = 4_000;

    BytesRef written() {
        var out = new ByteBuffersDataOutput();
        out.writeByte((byte) (isAll ? 1 : 0));
        out.writeMapOfStrings(byKey);
        return new BytesRef(out.toArrayCopy());
    }

    static ShortTexts read(BytesRef written) throws IOException {
        var in = new ByteArrayDataInput(written.bytes, written.offset, written.length);
        var isAll = in.readByte() == 1;
        var byKey = new HashMap<String, String>();
        for (var left = in.readVInt(); left > 0; left--) {
            byKey.put(in.readString(), in.readString());
        }
        return new ShortTexts(isAll, byKey);
    }
}
