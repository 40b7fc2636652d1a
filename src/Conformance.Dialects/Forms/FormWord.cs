using System.Runtime.InteropServices;
using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>A literal word of a template. Its first eight bytes are compared in one step.</summary>
internal readonly struct FormWord
{
    private readonly ulong head;
    private readonly ulong mask;

    /// <summary>Prepares a word of one byte or more.</summary>
    public FormWord(byte[] text)
    {
        Text = text;
        Span<byte> first = stackalloc byte[sizeof(ulong)];
        Span<byte> used = stackalloc byte[sizeof(ulong)];
        text.AsSpan(0, Math.Min(text.Length, sizeof(ulong))).CopyTo(first);
        used[..Math.Min(text.Length, sizeof(ulong))].Fill(0xFF);
        (head, mask) = (MemoryMarshal.Read<ulong>(first), MemoryMarshal.Read<ulong>(used));
    }

    /// <summary>Its bytes.</summary>
    public byte[] Text { get; }

    /// <summary>Whether <paramref name="text"/> begins with it.</summary>
    public bool Begins(ReadOnlySpan<byte> text)
    {
        if (text.Length < sizeof(ulong)) return text.StartsWith(Text);
        return ((MemoryMarshal.Read<ulong>(text) ^ head) & mask) == 0 && (Text.Length <= sizeof(ulong) || text.StartsWith(Text));
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Text);

    /// <summary>Whether <paramref name="text"/> is the beginning of it, or all of it.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> text) => Text.AsSpan().StartsWith(text);
}
