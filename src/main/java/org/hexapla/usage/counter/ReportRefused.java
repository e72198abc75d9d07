package org.hexapla.usage.counter;

/// There is no report for this request; the remark says why.
final class ReportRefused extends RuntimeException {

    private final Remark remark;

    ReportRefused(Condition condition, String data) {
        super(condition.message() + ": " + data);
        this.remark = new Remark(condition, data);
    }

    Remark remark() {
        return remark;
    }
}
