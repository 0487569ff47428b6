package org.careergraph.question;

/**
 * The code that something was measured for, from which a role borrows it.
 *
 * @param wider the code covers more than the role
 * @param residual a mixture of jobs that have no code of their own
 * @param others how many other roles borrow from it
 */
record Group(String title, String code, boolean wider, boolean residual, int others) {

    /** Nothing is borrowed: it was measured for the role itself. */
    static final Group NONE = new Group("", "", false, false, 0);

    /** The end of a sentence that names a source. */
    String clause() {
        return code.isEmpty() ? "" : ", for %s (%s)".formatted(title, code);
    }

    /** Whether another dialect of a classification means the same by another spelling. */
    boolean isLike(Group other) {
        return code.equals(other.code) && title.equalsIgnoreCase(other.title);
    }

    /** The jobs of the group, as a role that borrows from it speaks of them. */
    String jobs(String otherwise) {
        return wider ? "jobs in the group " + title : otherwise;
    }

    /** What has to be known before any figure of it: that it is not of the role alone. Empty when it is. */
    String warning() {
        if (residual) {
            return "Measured for a mixture of jobs that have no code of their own, %s%s."
                    .formatted(title, sharing("; "));
        }
        return wider ? "Measured for a wider group, %s%s.".formatted(title, sharing("; ")) : "";
    }

    /** Who shares the figures of a group that is the role; empty when nobody does. */
    String remark() {
        return wider || residual || others == 0 ? "" : sharing("") + " for " + title + ".";
    }

    private String sharing(String before) {
        return switch (others) {
            case 0 -> "";
            case 1 -> before + "1 other role here shares the figures";
            default -> before + others + " other roles here share the figures";
        };
    }
}
