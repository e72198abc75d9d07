package org.hexapla.library.cataloguing.lists;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A list as the trail keeps it.
final class ListTrail {

    private ListTrail() {}

    static String of(Held held, String owner, String reason) {
        return json(held.name(), owner, reason);
    }

    static String of(WorkList list, String owner, String reason) {
        return json(list.name(), owner, reason);
    }

    private static String json(String list, String owner, String reason) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("list", list).put("owner", owner);
        if (!reason.isEmpty()) {
            node.put("reason", reason);
        }
        return node.toString();
    }
}
