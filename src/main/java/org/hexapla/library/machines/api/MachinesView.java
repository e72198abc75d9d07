package org.hexapla.library.machines.api;

/// The addresses of this site at which programs ask, to be shown to those who write them.
///
/// @param repository the domain name in the identifiers that harvesters see
public record MachinesView(String site, String repository) {

    public String oai() {
        return site + "/oai";
    }

    public String oaiFormats() {
        return "oai_dc, marcxml";
    }

    public String oaiIdentifier() {
        return "oai:" + repository + ":1";
    }

    public String sru() {
        return site + "/sru";
    }

    public String sruFormats() {
        return "dc, marcxml";
    }

    public String sruExample() {
        return sru() + "?query=dc.title all \"human rights\"";
    }

    public String description() {
        return site + "/api/openapi.yaml";
    }

    public String dataExample() {
        return site + "/api/documents?size=10";
    }

    public String sitemap() {
        return site + "/sitemap.xml";
    }
}
