using System.Runtime.CompilerServices;
using Conformance.Dialects.Forms;

namespace Conformance.Benchmarks.Compared;

/// <summary>How many lines each form has. What is measured is reading, so counting costs next to nothing: forms are found by their references, without an equality of their own.</summary>
internal sealed class FormCounts
{
    /// <summary>A power of two, many times the forms of a workload.</summary>
    private const int Places = 1 << 12;

    private readonly (LineForm? Form, long Lines)[] counts = new (LineForm?, long)[Places];

    /// <summary>The forms that were met.</summary>
    public IEnumerable<(LineForm Form, long Lines)> All => counts.Where(count => count.Form is not null).Select(count => (count.Form!, count.Lines));

    /// <summary>Counts a line.</summary>
    public void Add(LineForm form)
    {
        var place = RuntimeHelpers.GetHashCode(form);
        while (counts[place & (Places - 1)].Form is { } other && !ReferenceEquals(other, form)) place++;
        ref var count = ref counts[place & (Places - 1)];
        count.Form ??= form;
        count.Lines++;
    }
}
