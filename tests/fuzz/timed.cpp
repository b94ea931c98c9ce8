// Under libFuzzer a target is called through here.
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>

extern "C" int fuzzOneInput(const unsigned char *data, std::size_t size);

/// Ends the program at an input that takes over a second of the processor. libFuzzer's own limit is the clock's, and on a busy machine a
/// second of it passes without the program.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::clock_t start = std::clock();
    const int answer = fuzzOneInput(data, size);
    if (std::clock() - start > CLOCKS_PER_SEC) {
        std::fprintf(stderr, "this input took over a second of the processor\n");
        std::abort();
    }
    return answer;
}
