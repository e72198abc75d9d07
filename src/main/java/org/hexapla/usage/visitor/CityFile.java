package org.hexapla.usage.visitor;

import java.io.ByteArrayOutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a file in MaxMind's format: a tree over the bits of addresses, whose leaves are places in a list of
/// cities. For sample data and for an institution's own networks; a network within another is told by itself.
final class CityFile {

    private static final int IPV6_BITS = 128;
    private static final int IPV4_BITS = 32;
    private static final byte[] MARK = {
        (byte) 0xab, (byte) 0xcd, (byte) 0xef, 'M', 'a', 'x', 'M', 'i', 'n', 'd', '.', 'c', 'o', 'm'
    };

    /// Between the tree and the cities.
    private static final int GAP = 16;

    /// In the tree: no city here. A leaf is written as the complement of its city's number, a node as itself.
    private static final int NOTHING = Integer.MIN_VALUE;

    private int[] nodes = {NOTHING, NOTHING};
    private int size = 1;
    private final ByteArrayOutputStream cities = new ByteArrayOutputStream();
    private final Map<City, Integer> places = new HashMap<>();

    void add(InetAddress network, int bits, City city) {
        var address = new byte[IPV6_BITS / 8];
        var own = network.getAddress();
        // Addresses of version 4 stand in the first corner of version 6.
        System.arraycopy(own, 0, address, address.length - own.length, own.length);
        var depth = network instanceof Inet4Address ? bits + IPV6_BITS - IPV4_BITS : bits;
        var node = 0;
        for (var i = 0; i < depth - 1; i++) {
            node = child(2 * node + bit(address, i));
        }
        nodes[2 * node + bit(address, depth - 1)] = ~place(city);
    }

    private static int bit(byte[] address, int place) {
        return address[place / 8] >> 7 - place % 8 & 1;
    }

    private int child(int slot) {
        var found = nodes[slot];
        if (found >= 0) {
            return found;
        }
        if (2 * size == nodes.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        // What held for the whole network holds for its halves until they are told by themselves.
        nodes[2 * size] = found;
        nodes[2 * size + 1] = found;
        nodes[slot] = size;
        return size++;
    }

    private int place(City city) {
        return places.computeIfAbsent(city, _ -> {
            var place = cities.size();
            write(cities, record(city));
            return place;
        });
    }

    private static Map<String, Object> record(City city) {
        var names = new TreeMap<String, Object>();
        city.name().texts().forEach((language, name) -> {
            var tag = language.tag();
            names.put(tag.equals("zh") ? "zh-CN" : tag, name);
        });
        var record = new TreeMap<String, Object>();
        record.put("country", Map.of("iso_code", city.country()));
        record.put("location", Map.of("latitude", city.latitude(), "longitude", city.longitude()));
        if (!names.isEmpty()) {
            record.put("city", Map.of("names", names));
        }
        if (!city.subdivision().isEmpty()) {
            record.put("subdivisions", List.of(Map.of("iso_code", city.subdivision())));
        }
        return record;
    }

    byte[] toFile() {
        var tree = ByteBuffer.allocate(8 * size);
        for (var i = 0; i < 2 * size; i++) {
            var value = nodes[i];
            tree.putInt(value == NOTHING ? size : value < 0 ? ~value + size + GAP : value);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(tree.array());
        file.writeBytes(new byte[GAP]);
        file.writeBytes(cities.toByteArray());
        file.writeBytes(MARK);
        write(file, metadata());
        return file.toByteArray();
    }

    private Map<String, Object> metadata() {
        var metadata = new TreeMap<String, Object>();
        metadata.put("node_count", size);
        metadata.put("record_size", (short) 32);
        metadata.put("ip_version", (short) 6);
        metadata.put("database_type", "Hexapla-City");
        metadata.put("languages", List.of("ar", "en", "es", "fr", "ru", "zh-CN"));
        metadata.put("binary_format_major_version", (short) 2);
        metadata.put("binary_format_minor_version", (short) 0);
        // Some readers take 0 for none at all.
        metadata.put("build_epoch", 1L);
        metadata.put("description", Map.of("en", "Networks and their cities"));
        return metadata;
    }

    private static void write(ByteArrayOutputStream out, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                control(out, 7, map.size());
                map.forEach((key, inside) -> {
                    write(out, key);
                    write(out, inside);
                });
            }
            case List<?> list -> {
                control(out, 11, list.size());
                list.forEach(inside -> write(out, inside));
            }
            case String text -> {
                var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                control(out, 2, bytes.length);
                out.writeBytes(bytes);
            }
            case Double number -> bytes(out, 3, ByteBuffer.allocate(8).putDouble(number));
            case Short number -> bytes(out, 5, ByteBuffer.allocate(2).putShort(number));
            case Integer number -> bytes(out, 6, ByteBuffer.allocate(4).putInt(number));
            case Long number -> bytes(out, 9, ByteBuffer.allocate(8).putLong(number));
            default -> throw new IllegalArgumentException("no type for " + value);
        }
    }

    private static void bytes(ByteArrayOutputStream out, int type, ByteBuffer number) {
        control(out, type, number.capacity());
        out.writeBytes(number.array());
    }

    /// What follows: its type, beyond 7 in a byte of its own, and how long it is.
    private static void control(ByteArrayOutputStream out, int type, int length) {
        var isShort = length < 29;
        var first = isShort ? length : length < 285 ? 29 : 30;
        out.write(type <= 7 ? type << 5 | first : first);
        if (type > 7) {
            out.write(type - 7);
        }
        if (first == 29) {
            out.write(length - 29);
        } else if (first == 30) {
            out.write(length - 285 >> 8);
            out.write(length - 285);
        }
    }
}
