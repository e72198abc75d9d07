package org.hexapla.partners;

import tools.jackson.databind.json.JsonMapper;

/// A word for the trail, which keeps JSON.
public final class Noted {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Noted() {}

    public static String of(Object word) {
        return JSON.writeValueAsString(word.toString());
    }
}
