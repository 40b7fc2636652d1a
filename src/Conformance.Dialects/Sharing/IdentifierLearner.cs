using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Dialects.Sharing;

/// <summary>Learns from the lines of a capture which of their words are identifiers, before any line is rewritten: a later line may tell what an earlier one holds.</summary>
/// <param name="addresses">Receives addresses with the lengths of their networks.</param>
/// <param name="numbers">Receives SPIs, cookies and message ids.</param>
/// <param name="names">Receives hosts and labels.</param>
internal sealed class IdentifierLearner(AddressMap addresses, NumberMap numbers, NameMap names)
{
    /// <summary>Signs that nobody's everyday word has.</summary>
    private static readonly SearchValues<char> Invented = SearchValues.Create("-_.0123456789");

    private int subnetted = -1;

    /// <summary>Learns which identifiers a line holds.</summary>
    public void Learn(string line)
    {
        if (LineTokens.Subnetted().Match(line) is { Success: true } header) subnetted = Number(header.Groups["length"]);
        foreach (Match match in LineTokens.Networks().Matches(line)) LearnNetwork(line, match);
        foreach (Match match in LineTokens.Networks6().Matches(line)) addresses.Learn(match.Groups["address"].Value, LengthIn(match));
        foreach (var host in LineHeader.HostsIn(line)) names.LearnHost(host);
        foreach (Match match in NamePlaces.Labels().Matches(line)) LearnLabel(match.Groups["name"].Value);
        foreach (Match match in LineTokens.Identifiers().Matches(line)) LearnIdentifier(match);
    }

    private void LearnNetwork(string line, Match match)
    {
        var address = match.Groups["address"].Value;
        var mask = match.Groups["mask"].Value;
        var length = LengthIn(match) is >= 0 and var printed ? printed : mask.Length > 0 && mask != "0.0.0.0" ? AddressMap.LengthOfMask(mask) : -1;
        if (length < 0 && mask.Length > 0) addresses.Learn(mask);
        var rest = line.AsSpan(match.Index + match.Length).TrimStart();
        if (length < 0 && subnetted >= 0 && (rest.StartsWith("[") || rest.StartsWith("is directly"))) length = subnetted;
        addresses.Learn(address, length);
    }

    /// <summary>A plain word of devices may be a keyword here and names nobody; with a hyphen, an underscore or a digit somebody made it up.</summary>
    private void LearnLabel(string name)
    {
        if (name.AsSpan().ContainsAny(Invented) && !Vocabulary.IsKeyword(name) && !Vocabulary.IsInterface(name)) names.LearnName(name);
    }

    private void LearnIdentifier(Match match)
    {
        if (match.Groups["hex"].Success) numbers.Learn(uint.Parse(match.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        else if (long.TryParse(match.Groups["decimal"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) numbers.Learn(unchecked((uint)number));
    }

    private static int LengthIn(Match network) => network.Groups["length"].Success ? Number(network.Groups["length"]) : -1;

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
