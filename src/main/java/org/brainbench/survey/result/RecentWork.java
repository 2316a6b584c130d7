package org.brainbench.survey.result;

import org.brainbench.survey.study.Study;

import java.util.Collection;
import java.util.List;

/** A room tells the console of its long work. */
public interface RecentWork {

    /** The latest on these studies, newest first, at most so much. */
    List<Work> latest(Collection<Study> studies, int most);
}
