package org.hexapla.kernel.web.chart;

import java.util.ArrayList;
import java.util.List;

/// From 0 to a round number at or above the greatest value, in about four steps of whole, round numbers.
record Scale(double top, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    static Scale upTo(double greatest) {
        var rough = Math.max(greatest, 1) / 4;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var step = ROUND[ROUND.length - 1] * power;
        for (var i = ROUND.length - 1; i >= 0; i--) {
            step = ROUND[i] * power >= rough ? ROUND[i] * power : step;
        }
        step = Math.max(1, Math.ceil(step));
        return new Scale(Math.ceil(Math.max(greatest, step) / step) * step, step);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (var i = 0; i * step <= top + step / 2; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// Where a value stands, from 0 to 1.
    double of(double value) {
        return value / top;
    }
}
