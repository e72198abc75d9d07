package org.hexapla.usage.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/// Which programs are robots, each looked at once.
@Component
class Robots {

    private static final int LONGEST = 1000;

    private final RobotList list = RobotList.bundled();
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(50_000).build();

    boolean isRobot(String program) {
        // What is longer is made up, and would fill the memory.
        return program.length() > LONGEST ? list.isRobot(program) : known.get(program, list::isRobot);
    }
}
