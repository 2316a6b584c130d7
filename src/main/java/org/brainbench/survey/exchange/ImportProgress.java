package org.brainbench.survey.exchange;

/** Is told how far an import is. */
interface ImportProgress {

    /** For whom nobody waits. */
    ImportProgress UNSEEN = new ImportProgress() {
        @Override
        public void checked(int rows) {}

        @Override
        public void stored(int rows, int all) {}
    };

    /** So many rows were read and found to be in order, out of a number not yet known. */
    void checked(int rows);

    /** So many rows are stored of all that the file has. */
    void stored(int rows, int all);
}
