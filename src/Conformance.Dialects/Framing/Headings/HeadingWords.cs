using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Headings;

/// <summary>The words with which people say whose the lines are that stand below.</summary>
internal static class HeadingWords
{
    /// <summary>Of these a network has one that needs no number, or that an author calls so without one.</summary>
    private static readonly string[] Sites = ["hub", "spoke", "hq", "headquarters", "headend", "branch", "primary", "secondary"];

    private static readonly string[] Prepositions = ["on", "from", "at", "of", "in", "de", "del", "do", "da", "di", "en", "em", "no", "nel", "su", "sul", "sur", "du", "auf", "von", "op", "van", "na"];

    /// <summary>Behind these a sentence says where its lines were printed; one about a router names it anywhere, and its lines may be another one's.</summary>
    private static readonly string[] Places = ["on", "from", "su", "sul", "sur", "en", "em", "no", "nel", "auf", "na", "op"];

    private static readonly string[] Outputs =
    [
        "output", "outputs", "log", "logs", "logged", "logging", "syslog", "syslogs", "debug", "debugs", "debugging", "console", "terminal", "capture", "trace", "messages", "rows", "excerpt", "excerpts", "shows", "prints",
        "saida", "salida", "sortie", "ausgabe", "registro", "registros",
    ];

    /// <summary>What a router shows of itself and nobody else does: as a word of few beside its name it heads lines, but in a sentence it may be what happens to it.</summary>
    private static readonly string[] Configurations = ["config", "configs", "configuration", "running-config", "configuracion", "configuracao", "konfiguration"];

    private static readonly string[] Others =
    [
        "the", "router", "switch", "device", "host", "hostname", "gateway", "side", "file", "active", "standby", "master", "backup", "and", "now", "then", "also", "meanwhile", "while", "here",
        "this", "is", "are", "both", "e", "y", "et", "und", "routers", "again", "show", "says", "reports", "sees", "check", "verify",
    ];

    /// <summary>What ends a sentence about the role of a router: <c>R2 takes over:</c>.</summary>
    private static readonly string[] Roles = ["active", "standby", "master", "backup", "init", "speak", "listen", "over"];

    /// <summary>Behind the name of a router these say when its lines were printed.</summary>
    private static readonly string[] Moments = ["after", "before", "during", "once", "nach", "dopo", "apres", "depois", "despues"];

    /// <summary>What happens to a router, or is done there, is logged by others as well; so is what would happen if it were.</summary>
    private static readonly HashSet<string> Happenings = new(
        [
            "if", "when", "shut", "shutdown", "shutting", "fail", "fails", "failed", "failing", "failure", "unplug", "unplugged", "disconnect", "disconnected", "disable", "disabled", "disabling", "restore", "restored",
            "raise", "reload", "reloaded", "reloading", "reboot", "rebooted", "kill", "killed", "si", "cuando", "se", "quando", "quand", "wenn", "falls", "если", "когда", "отключить", "отключаем", "отключим", "отключили",
            "выключить", "выключаем", "выключили", "уронить", "уронили", "поднять", "подняли",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Conjunctions = ["and", "or", "to", "und", "et", "y", "&"];

    private static readonly string[] Commands = ["debug", "undebug", "terminal", "term", "clear"];

    /// <summary>What stands between words.</summary>
    public static ReadOnlySpan<byte> Between => " (),:<>"u8;

    /// <summary>What stands between the names of several routers.</summary>
    public static ReadOnlySpan<byte> BetweenNames => " (),:<>/&+"u8;

    /// <summary>What Markdown prints bold, slanted or as code (CommonMark §6.1, §6.2).</summary>
    public static ReadOnlySpan<byte> Emphasis => "*_`"u8;

    /// <summary>Whether a place or an owner follows.</summary>
    public static bool IsPreposition(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Prepositions);

    /// <summary>Whether the place follows where lines were printed.</summary>
    public static bool IsPlace(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Places) || word.SequenceEqual("на"u8) || word.SequenceEqual("На"u8);

    /// <summary>Whether it is what a router prints, or that it prints it.</summary>
    public static bool IsOutput(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Outputs);

    /// <summary>Whether it is the configuration of a router.</summary>
    public static bool IsConfiguration(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Configurations);

    /// <summary>Takes off what is in a file that is called so and by its router: <c>config-R28</c>, <c>log_R2</c>.</summary>
    public static ReadOnlySpan<byte> WithoutContent(ReadOnlySpan<byte> word)
    {
        var end = word.IndexOfAny((byte)'-', (byte)'_');
        return end > 0 && (IsConfiguration(word[..end]) || IsOutput(word[..end])) ? word[(end + 1)..] : word;
    }

    /// <summary>Whether it says nothing that another router could have done.</summary>
    public static bool IsOther(ReadOnlySpan<byte> word) => IsDash(word) || Scan.IsOneOfInAnyCase(word, Others);

    private static bool IsDash(ReadOnlySpan<byte> word) => word.TrimStart((byte)'-').IsEmpty || word.SequenceEqual("\u2013"u8) || word.SequenceEqual("\u2014"u8);

    /// <summary>Whether something happens there or is done, so that the lines below may be another router's: <c>if we shut Gi0/1 on</c>.</summary>
    public static bool TellsWhatHappens(ReadOnlySpan<byte> text)
    {
        foreach (var range in text.SplitAny(Between))
        {
            if (Happenings.Contains(Encoding.UTF8.GetString(text[range].Trim(Emphasis)))) return true;
        }

        return false;
    }

    /// <summary>Whether it is a role, or that one is taken over.</summary>
    public static bool IsRole(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Roles);

    /// <summary>Whether it begins to say when lines were printed.</summary>
    public static bool IsMoment(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Moments);

    /// <summary>Who has what follows: <c>R2's</c>; the word as it is where nobody has.</summary>
    public static ReadOnlySpan<byte> Owner(ReadOnlySpan<byte> word) => word.EndsWith("'s"u8) ? word[..^2] : word.EndsWith("\u2019s"u8) ? word[..^"\u2019s"u8.Length] : word;

    /// <summary>Whether it joins two names.</summary>
    public static bool IsConjunction(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Conjunctions);

    /// <summary>Whether a site is meant that has one router.</summary>
    public static bool IsSite(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Sites);

    /// <summary>Whether a command begins so after which a router prints.</summary>
    public static bool IsCommand(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Commands);
}
