using System.Globalization;
using System.Text;
using Conformance.Replay.Views;
using Spectre.Console;

namespace Conformance.Cli.Output;

/// <summary>
/// The way of an entity through its states on one line: <c>Active -b-> Init -a-> Listen</c>; <c>~></c> is inferred, <c>=!></c> forbidden. The middle of a long way is counted: JSON has it whole.
/// </summary>
internal static class MachinePath
{
    /// <summary>The moves that are told at the beginning and at the end of a way.</summary>
    private const int Told = 20;

    /// <summary>The way, as markup; a negotiation that came to nothing is said to have failed.</summary>
    public static string Of(EntityHistory entity)
    {
        var way = WayOf(entity);
        return EntityOutcome.Of(entity) != "failed" ? way : $"{way} [yellow]failed[/]".TrimStart();
    }

    private static string WayOf(EntityHistory entity)
    {
        if (entity.Moves.Count == 0) return Markup.Escape(OneOf(entity.Possible));
        var text = new StringBuilder();
        var at = "";
        var moves = new LongList(entity.Moves.Count, Told);
        for (var index = 0; index < moves.Count; index++)
        {
            if (moves.LeavesOutFrom(index))
            {
                text.Append(CultureInfo.InvariantCulture, $" ... {moves.LeftOut} more moves ... ");
                (index, at) = (index + moves.LeftOut, "");
            }

            var move = entity.Moves[index];
            var from = move.From.Length > 0 ? move.From : at.Length == 0 && entity.Began.Count > 0 ? OneOf(entity.Began) : "?";
            if (from != at) text.Append(at.Length > 0 ? " ... " : "").Append(Markup.Escape(from));
            text.Append(' ').Append(Arrow(move)).Append(' ').Append(Markup.Escape(move.To));
            at = move.To;
        }

        if (entity.State != at) text.Append(" ... ").Append(Markup.Escape(OneOf(entity.Possible)));
        return text.ToString();
    }

    /// <summary>A state, or the set that it is one of: <c>{Listen, Speak}</c>; <c>?</c> where nothing is known.</summary>
    private static string OneOf(IReadOnlyList<string> states) => states is [] ? "?" : states is [var known] ? known : $"{{{string.Join(", ", states)}}}";

    private static string Arrow(EntityMove move)
    {
        if (!move.IsAllowed) return "[red]=!>[/]";
        if (move.IsInferred) return "[grey]~>[/]";
        return Markup.Escape(move.Event.Length is > 0 and <= 2 ? $"-{move.Event}->" : "->");
    }
}
