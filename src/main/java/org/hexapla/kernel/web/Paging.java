package org.hexapla.kernel.web;

/// Which part of a long list is shown.
///
/// @param number the page's number, from 1
/// @param size how many a page holds
/// @param total how many there are in all
public record Paging(int number, int size, long total) {

    public Paging {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("page %d of %d a page".formatted(number, size));
        }
    }

    public int last() {
        return (int) Math.max(1, Math.ceilDiv(total, size));
    }

    public long first() {
        return total == 0 ? 0 : (number - 1L) * size + 1;
    }

    public long until() {
        return Math.min(total, (long) number * size);
    }

    public boolean hasNext() {
        return number < last();
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
