package org.hexapla.newsroom.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Copy;

/// One thing that a suggestion would change: a title, a lead, a block.
sealed interface Change {

    /// What stood there, in words; empty where nothing did.
    String before();

    /// What would stand there; empty where it would go.
    String now();

    /// @return the text with this change; nothing where what it would change is not there any more
    Optional<Copy> in(Copy copy);

    record Title(String before, String now) implements Change {

        @Override
        public Optional<Copy> in(Copy copy) {
            return copy.title().equals(before)
                    ? Optional.of(new Copy(now, copy.lead(), copy.blocks(), copy.isByMachine()))
                    : Optional.empty();
        }
    }

    record Lead(String before, String now) implements Change {

        @Override
        public Optional<Copy> in(Copy copy) {
            return copy.lead().equals(before)
                    ? Optional.of(new Copy(copy.title(), now, copy.blocks(), copy.isByMachine()))
                    : Optional.empty();
        }
    }

    /// @param neighbours the blocks after which a new one comes, the likeliest first; of which one must still be there
    record InBlocks(Optional<Block> old, Optional<Block> fresh, List<Block> neighbours) implements Change {

        @Override
        public String before() {
            return old.map(InBlocks::said).orElse("");
        }

        @Override
        public String now() {
            return fresh.map(InBlocks::said).orElse("");
        }

        /// What has no words of its own shows what it is.
        private static String said(Block block) {
            return block.words().isBlank() ? block.toString() : block.words();
        }

        @Override
        public Optional<Copy> in(Copy copy) {
            var blocks = new ArrayList<>(copy.blocks());
            if (old.isPresent()) {
                var place = blocks.indexOf(old.get());
                if (place < 0) {
                    return Optional.empty();
                }
                blocks.remove(place);
                fresh.ifPresent(block -> blocks.add(place, block));
            } else {
                var place = neighbours.stream()
                        .mapToInt(blocks::indexOf)
                        .filter(found -> found >= 0)
                        .findFirst()
                        .orElse(-1);
                blocks.add(place + 1, fresh.orElseThrow());
            }
            return Optional.of(new Copy(copy.title(), copy.lead(), blocks, copy.isByMachine()));
        }
    }

    /// What differs between two texts, in the order of the text.
    static List<Change> between(Copy before, Copy now) {
        var changes = new ArrayList<Change>();
        if (!before.title().equals(now.title())) {
            changes.add(new Title(before.title(), now.title()));
        }
        if (!before.lead().equals(now.lead())) {
            changes.add(new Lead(before.lead(), now.lead()));
        }
        var neighbours = new ArrayList<Block>();
        for (var step : Step.between(before.blocks(), now.blocks())) {
            if (!step.isSame()) {
                changes.add(new InBlocks(step.before(), step.now(), List.copyOf(neighbours)));
            }
            step.before().ifPresent(neighbours::addFirst);
            step.now().filter(block -> !step.isSame()).ifPresent(neighbours::addFirst);
        }
        return changes;
    }
}
