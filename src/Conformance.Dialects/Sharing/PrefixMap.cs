namespace Conformance.Dialects.Sharing;

/// <summary>
/// Maps addresses so that two of them share as many first bits afterwards as before (Xu, Fan, Ammar, Moon: Prefix-Preserving IP Address Anonymization, ICNP 2002): each
/// node of the tree of addresses turns its two branches, or leaves them. A node leaves them
/// on the way to a block that has a meaning of its own, on the way from a network that the capture shows to its first and its last address, so that those stay what they
/// are, and, unless other copies must agree, wherever the capture has addresses in both branches, so that the lower one stays the lower one.
/// </summary>
/// <param name="key">Turns the others.</param>
/// <param name="width">Bits of an address, 32 or 128.</param>
/// <param name="meanings">The blocks that have a meaning of their own.</param>
internal sealed class PrefixMap(ShareKey key, int width, IReadOnlyList<AddressBlock> meanings)
{
    /// <summary>Mappings that are tried until none of the addresses becomes another one of the capture.</summary>
    private const int MostSalts = 24;

    private readonly HashSet<UInt128> seen = [];
    private readonly HashSet<AddressBlock> networks = [];
    private readonly Dictionary<UInt128, UInt128> images = [];
    private UInt128[] sorted = [];
    private int salt;
    private bool isComplete;

    /// <summary>The addresses that were mapped, with what they became.</summary>
    public IReadOnlyDictionary<UInt128, UInt128> Images => images;

    /// <summary>Notes an address of the capture.</summary>
    public void Learn(UInt128 address) => isComplete = !seen.Add(address) && isComplete;

    /// <summary>Notes a network that the capture shows.</summary>
    public void LearnNetwork(UInt128 address, int length)
    {
        if (length < width && networks.Add(new(AddressBlock.First(address, length), length))) isComplete = false;
        Learn(address);
    }

    /// <summary>What an address becomes.</summary>
    public UInt128 Map(UInt128 address)
    {
        Complete();
        if (!images.TryGetValue(address, out var image)) images[address] = image = Walk(address);
        return image;
    }

    private void Complete()
    {
        if (isComplete) return;
        isComplete = true;
        images.Clear();
        sorted = [.. seen.Order()];
        var fewest = int.MaxValue;
        for (var (best, next) = (0, 0); next < (key.IsKept ? 1 : MostSalts) && fewest > 0; next++)
        {
            salt = next;
            var met = sorted.Count(address => seen.Contains(Walk(address)));
            if (met < fewest) (fewest, best) = (met, next);
            if (fewest > 0) salt = best;
        }
    }

    private UInt128 Walk(UInt128 address)
    {
        var image = UInt128.Zero;
        var (low, high) = (0, sorted.Length);
        bool isFirst = false, isLast = false, bit = false;
        for (var depth = 0; depth < width; depth++)
        {
            var prefix = AddressBlock.First(address, depth);
            var isNetwork = networks.Contains(new(prefix, depth));
            (isFirst, isLast) = (isNetwork || (isFirst && !bit), isNetwork || (isLast && bit));
            var middle = UpperBranch(prefix, depth, low, high);
            var hasBoth = !key.IsKept && low < middle && middle < high;
            bit = (address >> (127 - depth) & 1) == 1;
            var turns = !isFirst && !isLast && !hasBoth && !HasMeaning(prefix, depth) && key.FlipAt(width, salt, prefix, depth);
            if (bit != turns) image |= UInt128.One << (127 - depth);
            (low, high) = bit ? (middle, high) : (low, middle);
        }

        return image;
    }

    private bool HasMeaning(UInt128 prefix, int depth)
    {
        foreach (var block in meanings)
        {
            if (block.IsBelow(prefix, depth)) return true;
        }

        return false;
    }

    /// <summary>The index of the first address of the capture that lies in the upper branch of a node.</summary>
    private int UpperBranch(UInt128 prefix, int depth, int low, int high)
    {
        var border = prefix | (UInt128.One << (127 - depth));
        var found = Array.BinarySearch(sorted, low, high - low, border);
        return found < 0 ? ~found : found;
    }
}
