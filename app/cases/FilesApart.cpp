#include "app/cases/FilesApart.h"

#include <algorithm>
#include <numeric>

std::vector<bool> filesApart(const std::vector<TakenFile> &files, qint64 longest)
{
    constexpr qint64 shareOfWords = 12; // a twelfth of it: 5 MB, where people write some kB
    std::vector<size_t> order(files.size());
    std::ranges::iota(order, size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](size_t i) { return files[i].size(); });
    qint64 size = 0;
    for (const TakenFile &file : files)
        size += Letter::estimatedSizeOf(file.size());

    std::vector<bool> apart(files.size(), false);
    for (const size_t biggest : order) {
        if (size <= longest - longest / shareOfWords)
            break;
        apart[biggest] = true;
        size -= Letter::estimatedSizeOf(files[biggest].size());
    }
    return apart;
}
