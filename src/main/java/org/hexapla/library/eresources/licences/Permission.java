package org.hexapla.library.eresources.licences;

import org.hexapla.library.eresources.Coded;

/// What a licence says of a use, in the words of ONIX for publications licences.
public enum Permission implements Coded {
    PERMITTED,
    PROHIBITED,
    SILENT
}
