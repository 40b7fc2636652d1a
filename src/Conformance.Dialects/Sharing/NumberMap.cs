using System.Globalization;

namespace Conformance.Dialects.Sharing;

/// <summary>
/// Maps SPIs, cookies, message ids and pointers, however they are printed: as hex digits, as an unsigned or as a signed decimal. Each keeps its width in all of them.
/// </summary>
/// <param name="key">Decides what they become.</param>
internal sealed class NumberMap(ShareKey key)
{
    /// <summary>SPIs below are reserved (RFC 4303 §2.1) and stay.</summary>
    private const uint FirstSpi = 256;

    /// <summary>Of small numbers there may be no other left.</summary>
    private const int MostAttempts = 4096;

    private readonly HashSet<uint> known = [];
    private readonly Dictionary<uint, uint> images = [];
    private readonly HashSet<uint> taken = [];
    private readonly Dictionary<string, string> wide = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The numbers that were mapped, as hex digits, with what they became.</summary>
    public IEnumerable<(string Original, string Image)> Images =>
        images.Select(pair => (Hex(pair.Key), Hex(pair.Value))).Concat(wide.Select(pair => (pair.Key, pair.Value)));

    /// <summary>Notes a number that is an identifier wherever it stands.</summary>
    public void Learn(uint number) => known.Add(number);

    /// <summary>Whether a number is known to be an identifier.</summary>
    public bool Knows(uint number) => number >= FirstSpi && known.Contains(number);

    /// <summary>What a decimal becomes; a negative one is the signed reading of 32 bits.</summary>
    public string MapDecimal(string digits, bool isNegative)
    {
        if (!uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var magnitude)) return MapWide(digits, "0123456789");
        var number = isNegative ? unchecked(0u - magnitude) : magnitude;
        var image = Map(number);
        return (isNegative ? unchecked(0u - image) : image).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What hex digits without prefix become.</summary>
    public string MapHex(string digits)
    {
        var upper = digits.Any(char.IsAsciiLetterUpper) || !digits.Any(char.IsAsciiLetterLower);
        if (digits.Length > 8) return MapWide(digits, upper ? "0123456789ABCDEF" : "0123456789abcdef");
        var image = Map(uint.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(upper ? "X" : "x", CultureInfo.InvariantCulture);
        return image.PadLeft(digits.Length, '0');
    }

    private uint Map(uint number)
    {
        if (number < FirstSpi) return number;
        if (images.TryGetValue(number, out var image)) return image;
        var bits = 28 - (System.Numerics.BitOperations.LeadingZeroCount(number) / 4 * 4);
        var attempt = 0;
        do
        {
            image = (number >> bits << bits) | (unchecked((uint)key.NumberOf("number", $"{number:X}/{attempt++}")) & ((1u << bits) - 1));
        }
        while (attempt < MostAttempts && (!HaveSameWidth(number, image) || number == image || taken.Contains(image)));
        taken.Add(image);
        return images[number] = image;
    }

    /// <summary>Columns must not move, whichever way the number is printed.</summary>
    private static bool HaveSameWidth(uint one, uint other) => Width(one) == Width(other) && Width(unchecked(0u - one)) == Width(unchecked(0u - other));

    private static string Hex(uint number) => number.ToString("X8", CultureInfo.InvariantCulture);

    private static int Width(uint number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private string MapWide(string digits, string alphabet)
    {
        if (digits.AsSpan().Trim('0').IsEmpty) return digits;
        if (wide.TryGetValue(digits, out var image)) return image;
        var letters = digits.ToCharArray();
        for (var at = digits.AsSpan().IndexOfAnyExcept('0') + 1; at < letters.Length; at++)
        {
            letters[at] = alphabet[(int)(key.NumberOf("wide", $"{digits.ToUpperInvariant()}/{at}") % (ulong)alphabet.Length)];
        }

        return wide[digits] = new string(letters);
    }
}
