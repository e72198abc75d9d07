package org.hexapla.campaigns.kit;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.campaigns.CampaignsRefused;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff fills a kit, and where everybody takes a file of it away.
@Controller
class KitController {

    private static final String ROOM = "/{lang}/campaigning/rooms/{code}";

    private final KeepingKits kits;
    private final People people;
    private final Clock clock;

    KitController(KeepingKits kits, People people, Clock clock) {
        this.kits = kits;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/{lang}/campaigns/{code}/kit/{asset:[1-9]\\d{0,14}}")
    ModelAndView take(@PathVariable String code, @PathVariable long asset) {
        return SeeOther.at(kits.take(code(code), asset).path());
    }

    @PostMapping(ROOM + "/pieces")
    ModelAndView add(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var kind = Piece.Kind.parse(fields.line("kind")).orElse(Piece.Kind.POST);
        var key = fields.line("key").toLowerCase(Locale.ROOT);
        if (!isKey(key)) {
            throw CampaignsRefused.mistake("key", key);
        }
        var name = fields.words("name", page.frame().languages(), LocalizedText.none());
        if (!kits.add(code(code), new Piece(0, key, kind, name, List.of()))) {
            throw CampaignsRefused.conflict("piece", key);
        }
        return back(page, code);
    }

    @PostMapping(ROOM + "/pieces/{piece:[1-9]\\d{0,14}}")
    ModelAndView put(
            Page page,
            @PathVariable String code,
            @PathVariable long piece,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent)
            throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var found = kits.found(code(code), piece);
        var language = fields.language("language", page.language());
        kits.put(
                code(code),
                found,
                new Asset(
                        0,
                        language,
                        LocalDate.now(clock),
                        fields.text("words"),
                        fields.line("alt"),
                        fields.text("captions"),
                        stored(found, file),
                        0));
        return back(page, code);
    }

    private Asset.@Nullable File stored(Piece piece, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try (var bytes = file.getInputStream()) {
            var name = file.getOriginalFilename();
            return kits.store(piece, bytes, name == null ? "" : name);
        }
    }

    @PostMapping(ROOM + "/localisations")
    ModelAndView localise(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var country = fields.country("country").orElseThrow(() -> CampaignsRefused.mistake("country"));
        var localisation = new Localisation(
                country,
                fields.language("language", page.language()),
                fields.day("day"),
                fields.words("adapted", page.frame().languages(), LocalizedText.none()));
        if (!kits.localise(code(code), localisation)) {
            throw CampaignsRefused.conflict("localised");
        }
        return back(page, code);
    }

    static boolean isKey(String written) {
        return written.matches("[a-z0-9][a-z0-9-]{0,49}");
    }

    private static CampaignCode code(String code) {
        return CampaignCode.parse(code).orElseThrow(() -> CampaignsRefused.notFound(code));
    }

    private static ModelAndView back(Page page, String code) {
        return SeeOther.at(page.to("/campaigning/rooms/" + code));
    }
}
