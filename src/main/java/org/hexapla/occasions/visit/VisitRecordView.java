package org.hexapla.occasions.visit;

import java.util.Map;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.tour.Category;

/// A visit as it was.
public record VisitRecordView(Visit visit, LocalizedText station, Map<Category, Long> people) {}
