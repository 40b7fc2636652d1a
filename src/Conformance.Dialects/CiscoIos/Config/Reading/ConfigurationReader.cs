using System.Text;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Forms.Spelling;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>
/// Reads a configuration: by the forms of the commands that the model uses, by the first word of those that it does not use, and the free text of banners.
/// A command that the model does use, in a spelling that no form has, is not passed as one that it does not use. Behind the name of a device, another name, or the release with which every
/// configuration begins, is that of the next one: authors write those of several devices below each other.
/// </summary>
/// <param name="forms">The forms of the commands that are used.</param>
/// <param name="first">The first configuration.</param>
/// <param name="words">Turns bytes into words.</param>
internal sealed class ConfigurationReader(FormTrie<AnswerForm<ConfigurationDraft>> forms, ConfigurationDraft first, Lexicon words) : AnswerReader
{
    /// <summary>Only a terminal wraps commands, at 80 columns or more; one column of indentation and one blank at the edge may be missing.</summary>
    private const int ShortestWrapped = 78;

    private readonly FreeText freeText = new();
    private readonly List<Capture> finished = [];
    private FormAnswerReader<ConfigurationDraft> reader = new(forms, first, words, isFiltered: false);
    private ConfigurationDraft draft = first;
    private SourceSpan? span;
    private bool isAnswered;

    /// <inheritdoc/>
    public override bool IsAnonymous => draft.Device.Hostname.Length == 0;

    /// <inheritdoc/>
    public override Fit Fit(ReadOnlySpan<byte> text)
    {
        if (freeText.Holds(text)) return Whole(text);
        text = WithoutRemark(text);
        var fit = reader.Fit(text);
        return !fit.Fits && IsUnused(text) ? Whole(text) : fit with { MayGoOn = fit.MayGoOn && !fit.Fits && text.Length >= ShortestWrapped };
    }

    /// <inheritdoc/>
    public override Fit Read(ReadOnlySpan<byte> text, SourceSpan at, out LineSupport support)
    {
        support = LineSupport.Irrelevant;
        if (BeginsNext(text)) BeginNext();
        var fit = Fit(text);
        isAnswered |= fit.Fits;
        if (fit.Fits) span = (span ?? at) with { LastLine = at.LastLine };
        if (freeText.Take(text)) return fit;
        text = WithoutRemark(text);
        if (reader.Read(text, at, out var used).Fits) support = used;
        else if (fit.Fits) Pass(text);
        return fit;
    }

    /// <inheritdoc/>
    public override Misspelling? FindMisspelling(ReadOnlySpan<byte> text, Func<string, bool> isWord) => reader.FindMisspelling(text, isWord);

    /// <summary>Ends the configuration. A command without an answer shows none: no device prints an empty one.</summary>
    public override IEnumerable<Capture> Complete(SourceSpan whole)
    {
        if (!isAnswered) return [];
        return finished.Count == 0 ? draft.Complete(whole) : [.. finished, .. draft.Complete(span ?? whole)];
    }

    private bool BeginsNext(ReadOnlySpan<byte> text)
    {
        if (IsAnonymous || draft.Innermost is KeyringPeer || freeText.Holds(text)) return false;
        if (text.StartsWith("hostname "u8) || text.StartsWith("Hostname "u8)) return !text["hostname ".Length..].Trim(" \""u8).SequenceEqual(Encoding.UTF8.GetBytes(draft.Device.Hostname));
        return text.StartsWith("version "u8) && text["version ".Length..].IndexOf((byte)'.') > 0;
    }

    private void BeginNext()
    {
        if (span is { } read) finished.AddRange(draft.Complete(read));
        draft = draft.Next();
        reader = new(forms, draft, words, isFiltered: false);
        span = null;
    }

    /// <summary>What an author wrote behind a command, <c>group 20    ! ECDH-384</c>: IOS prints a lone exclamation mark in free text only.</summary>
    private static ReadOnlySpan<byte> WithoutRemark(ReadOnlySpan<byte> text)
    {
        var mark = text.IndexOf(" ! "u8);
        return mark <= 0 || text.StartsWith("description "u8) || text.StartsWith("remark "u8) ? text : text[..mark].TrimEnd(" \t"u8);
    }

    private static Fit Whole(ReadOnlySpan<byte> text) => new(true, false, false, text.Length, 1);

    private bool IsUnused(ReadOnlySpan<byte> text)
    {
        var command = UnusedCommand.WithoutSequence(text);
        return UnusedCommand.IsOne(command) && !UsedCommand.IsOne(command, draft.Innermost);
    }

    private void Pass(ReadOnlySpan<byte> text)
    {
        if (OtherSection.Opens(text)) draft.Close();
        else if (OtherSection.OpensInside(text)) draft.OpenInner(OtherSection.Instance);
        freeText.BeginIn(text);
    }
}
