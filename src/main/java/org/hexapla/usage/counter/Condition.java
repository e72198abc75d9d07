package org.hexapla.usage.counter;

/// What the standard lets a service say about a request or a report, in its own words.
enum Condition {
    SERVICE_BUSY(1010, 503, "Service Busy"),
    TOO_MANY_REQUESTS(1020, 429, "Client has made too many requests"),
    INSUFFICIENT_INFORMATION(1030, 400, "Insufficient Information to Process Request"),
    REQUESTOR_NOT_AUTHORIZED(2000, 401, "Requestor Not Authorized to Access Service"),
    INSTITUTION_NOT_AUTHORIZED(2010, 403, "Requestor is Not Authorized to Access Usage for Institution"),
    INVALID_DATES(3020, 400, "Invalid Date Arguments"),
    NO_USAGE(3030, 200, "No Usage Available for Requested Dates"),
    NOT_READY(3031, 200, "Usage Not Ready for Requested Dates"),
    NO_LONGER_AVAILABLE(3032, 200, "Usage No Longer Available for Requested Dates"),
    PARAMETER_NOT_RECOGNIZED(3050, 200, "Parameter Not Recognized in this Context"),
    INVALID_FILTER(3060, 200, "Invalid ReportFilter Value"),
    INVALID_ATTRIBUTE(3062, 200, "Invalid ReportAttribute Value"),
    COMPONENTS_NOT_SUPPORTED(3063, 200, "Components Not Supported");

    private final int code;
    private final int status;
    private final String message;

    Condition(int code, int status, String message) {
        this.code = code;
        this.status = status;
        this.message = message;
    }

    int code() {
        return code;
    }

    /// The status of the answer that carries it.
    int status() {
        return status;
    }

    String message() {
        return message;
    }
}
