#pragma once

class Page;

/// Puts what the fields of one page hold into the fields of the same names of another: the same page, made anew. A
/// field with other parts than before keeps what it was made with.
void carryOver(const Page &from, Page &to);
