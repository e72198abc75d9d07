package org.hexapla.programme.measure;

import java.util.List;

/// The initiatives there are, from whoever keeps them.
public interface Initiatives {

    List<Initiative> all();
}
