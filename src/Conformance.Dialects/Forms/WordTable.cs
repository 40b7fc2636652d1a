using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>
/// Strings by the bytes that print them, since every value of every line is looked up here: a hash table of pairs of places. A new word takes the place of its pair whose word was
/// not met again last, so that the numbers of a log, which never come back, push out each other and not its names. Its memory is always the same.
/// </summary>
/// <param name="make">What stands for a text.</param>
internal sealed class WordTable(Func<string, string> make)
{
    /// <summary>How many words are kept: those of some hundred routers, and no more than a processor's cache has room for.</summary>
    private const int Capacity = 1 << 14;

    private readonly Entry[] entries = new Entry[Capacity];
    private readonly bool[] isSecondMet = new bool[Capacity / 2];

    /// <summary>What stands for the text of <paramref name="value"/>.</summary>
    public string Of(ReadOnlySpan<byte> value)
    {
        var hash = ByteKeys.Comparer.GetHashCode(value);
        var pair = entries.AsSpan(hash & (Capacity - 2), 2);
        ref var isSecond = ref isSecondMet[(hash & (Capacity - 2)) / 2];
        if (pair[0].Is(hash, value)) isSecond = false;
        else if (pair[1].Is(hash, value)) isSecond = true;
        else return (pair[isSecond || pair[0].Word is null ? 0 : 1] = Make(hash, value)).Word;
        return pair[isSecond ? 1 : 0].Word;
    }

    private Entry Make(int hash, ReadOnlySpan<byte> value)
    {
        var printed = Printable.Text(value);
        return new(hash, printed, make(printed));
    }

    private readonly record struct Entry(int Hash, string Printed, string Word)
    {
        /// <summary>Whether it stands for <paramref name="value"/>; what is not ASCII is made afresh each time.</summary>
        public bool Is(int hash, ReadOnlySpan<byte> value) => Hash == hash && Word is not null && Ascii.Equals(value, Printed);
    }
}
