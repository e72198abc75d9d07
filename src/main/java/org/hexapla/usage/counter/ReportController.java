package org.hexapla.usage.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Frame;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The standard's interface for programs that gather reports, and the same reports as files for people.
@Controller
class ReportController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String TABLE = "text/tab-separated-values;charset=UTF-8";

    /// So many reports may be in the making at once; who comes when there are as many is told to come back.
    private static final int AT_ONCE = 4;

    private final Reporting reporting;
    private final CounterSettings settings;
    private final RequestLimit limit;
    private final Semaphore making = new Semaphore(AT_ONCE);

    ReportController(Reporting reporting, CounterSettings settings, RequestLimit limit) {
        this.reporting = reporting;
        this.settings = settings;
        this.limit = limit;
    }

    @GetMapping(path = "/r51/status", produces = JSON)
    ResponseEntity<List<Map<String, Object>>> status(HttpServletRequest request) {
        var status = new LinkedHashMap<String, Object>();
        status.put("Description", provider(request).name());
        status.put("Service_Active", true);
        if (!settings.registryRecord().isEmpty()) {
            status.put("Registry_Record", settings.registryRecord());
        }
        return ResponseEntity.ok(List.of(status));
    }

    @GetMapping(path = "/r51/members", produces = JSON)
    ResponseEntity<List<Map<String, Object>>> members(
            @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        authorize(parameters);
        return ResponseEntity.ok(List.of(Map.of(
                "Customer_ID",
                Provider.CUSTOMER,
                "Institution_Name",
                Provider.INSTITUTION_NAME,
                "Institution_ID",
                Map.of("Proprietary", List.of(provider(request).id(Provider.CUSTOMER))))));
    }

    @GetMapping(path = "/r51/reports", produces = JSON)
    ResponseEntity<List<Map<String, String>>> reports(@RequestParam Map<String, String> parameters) {
        authorize(parameters);
        var available = reporting.available();
        var last = available.last().orElse(reporting.currentMonth().minusMonths(1));
        var first = available.first().filter(month -> !month.isAfter(last)).orElse(last);
        return ResponseEntity.ok(Arrays.stream(Report.values())
                .map(report -> described(report, first, last))
                .toList());
    }

    private static Map<String, String> described(Report report, YearMonth first, YearMonth last) {
        var described = new LinkedHashMap<String, String>();
        described.put("Report_ID", report.name());
        described.put("Report_Name", report.title());
        described.put("Release", "5.1");
        described.put("Report_Description", report.title());
        described.put("Path", "/r51/reports/" + report.path());
        described.put("First_Month_Available", first.toString());
        described.put("Last_Month_Available", last.toString());
        return described;
    }

    @GetMapping("/r51/reports/{id}")
    void report(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var report = Report.parse(id);
        if (report.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        authorize(parameters);
        var provider = provider(request);
        var wanted = Asking.read(report.get(), provider.name(), parameters, reporting.currentMonth());
        response.setContentType(JSON);
        write(wanted, provider, new JsonReport(wanted, provider, response.getOutputStream()));
    }

    /// A report as a file, for whoever reads about use on our pages.
    @GetMapping("/{lang}/usage/reports/{id:[a-z0-9_]+}.{form:json|tsv}")
    void file(
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var report = Report.parse(id);
        if (report.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        limit.ask(request.getRemoteAddr());
        var provider = provider(request);
        var wanted = Asking.read(report.get(), provider.name(), parameters, reporting.currentMonth());
        var isTable = form.equals("tsv");
        response.setContentType(isTable ? TABLE : JSON);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s_%s_%s.%s\""
                        .formatted(
                                report.get(),
                                wanted.months().first(),
                                wanted.months().last(),
                                form));
        var out = response.getOutputStream();
        write(
                wanted,
                provider,
                isTable ? new TabularReport(wanted, provider, out) : new JsonReport(wanted, provider, out));
    }

    private void write(ReportRequest wanted, Provider provider, WrittenReport form) throws IOException {
        if (!making.tryAcquire()) {
            throw new ReportRefused(Condition.SERVICE_BUSY, "");
        }
        try {
            reporting.write(wanted, provider, form);
        } finally {
            making.release();
        }
    }

    /// Everybody's use is for everybody; a requestor has a name nevertheless, as the standard wants it.
    private void authorize(Map<String, String> parameters) {
        var customer = parameters.getOrDefault("customer_id", "");
        var requestor = parameters.getOrDefault("requestor_id", "");
        if (customer.isBlank() || requestor.isBlank()) {
            throw new ReportRefused(
                    Condition.INSUFFICIENT_INFORMATION, customer.isBlank() ? "customer_id" : "requestor_id");
        }
        if (!settings.requestors().isEmpty() && !settings.requestors().contains(requestor)) {
            throw new ReportRefused(Condition.REQUESTOR_NOT_AUTHORIZED, "");
        }
        if (!customer.equals(Provider.CUSTOMER)) {
            throw new ReportRefused(Condition.INSTITUTION_NOT_AUTHORIZED, "");
        }
        limit.ask(requestor);
    }

    private Provider provider(HttpServletRequest request) {
        var site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return new Provider(
                Frame.of(request).name().words(Language.EN), settings.namespace(), settings.registryRecord(), site);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(ReportRefused refused, HttpServletResponse response) {
        // The name of a file that there will not be.
        response.setHeader("Content-Disposition", "inline");
        return Optional.of(refused.remark())
                .map(remark -> ResponseEntity.status(remark.condition().status())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(remark.json()))
                .orElseThrow();
    }
}
