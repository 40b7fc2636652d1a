using System.Collections;
using Conformance.Protocols.Profiles;

namespace Conformance.Protocols.Tables;

/// <summary>
/// A protocol's state machine as its specification prints it: rows of event, state, next state, condition, actions and citation.
/// Nothing but the table names a next state.
/// </summary>
/// <typeparam name="TState">The states, at most 64, counting from 0.</typeparam>
/// <typeparam name="TEvent">The events, counting from 0.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
/// <param name="name">The protocol as the contracts spell it.</param>
/// <param name="cite">The citation of rows that carry none of their own.</param>
/// <param name="profile">Whose behaviour it describes.</param>
/// <param name="basedOn">The table that this one departs from: a cell that is filled here replaces the cell there.</param>
/// <param name="blankCells">The clause that makes an empty cell legal and without effect; null where an empty cell is illegal.</param>
/// <param name="outside">Events that the specification does not have: its clause on empty cells does not cover them.</param>
/// <param name="ends">States that end a life: whatever is seen of the instance afterwards belongs to its next life.</param>
/// <param name="unlisted">Why a move that no row has is recorded rather than refused, for a table that is known to be incomplete; null where it is complete.</param>
/// <param name="refuses">Which moves without a row are known to be wrong, for a table that is known to be incomplete; null where all are, or none.</param>
/// <param name="contradictions">Which lines cannot follow directly on which; null for none.</param>
public sealed class TransitionTable<TState, TEvent, TFacts>(
    string name,
    Citation cite,
    string profile = "ios",
    TransitionTable<TState, TEvent, TFacts>? basedOn = null,
    Citation? blankCells = null,
    IReadOnlyList<TEvent>? outside = null,
    StateSet<TState> ends = default,
    Citation? unlisted = null,
    Func<TState, TState, bool>? refuses = null,
    IReadOnlyList<Contradiction<TState>>? contradictions = null)
    : ITransitionTable, IEnumerable<TransitionRow<TState, TEvent, TFacts>>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private List<TransitionRow<TState, TEvent, TFacts>> ownRows = [];
    private IosRelease? release;
    private bool? dependsOnRelease;
    private TransitionRow<TState, TEvent, TFacts>[][]? cells;
    private TransitionRow<TState, TEvent, TFacts>[][]? between;

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public string Profile { get; } = profile;

    /// <inheritdoc/>
    public Citation Cite { get; } = cite;

    /// <inheritdoc/>
    public Citation? BlankCells { get; } = blankCells ?? basedOn?.BlankCells;

    /// <summary>Events that the specification's table does not have: their empty cells are not covered by <see cref="BlankCells"/>.</summary>
    public IReadOnlyList<TEvent> OutsideSpecification { get; } = outside ?? basedOn?.OutsideSpecification ?? [];

    /// <summary>States that end a life: whatever is seen of the instance afterwards belongs to its next life.</summary>
    public StateSet<TState> Ends { get; } = ends.Bits != 0 ? ends : basedOn?.Ends ?? default;

    /// <summary>Why a move that no row has is recorded rather than refused; null where the table is complete.</summary>
    public Citation? Unlisted { get; } = unlisted ?? basedOn?.Unlisted;

    /// <summary>Whether it has rows that some releases have and others do not, where nothing tells which one it is of.</summary>
    public bool DependsOnRelease => dependsOnRelease ??= this.Any(row => row.Open is not null);

    /// <inheritdoc/>
    public bool Refuses(string left, string entered) => Spelling<TState>.TryRead(left, out var from) && Spelling<TState>.TryRead(entered, out var to) && Refuses(from, to) && CiteAgainst(from, to).IsSourced;

    /// <inheritdoc/>
    public IReadOnlyList<string> StateNames => Spelling<TState>.All.ConvertAll(Spelling<TState>.TitleOf);

    /// <inheritdoc/>
    public IReadOnlyList<string> NamesOf(string word) => [.. StateSet<TState>.Where(state => Spelling<TState>.Of(state) == word).States.Select(Spelling<TState>.TitleOf)];

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, string Meaning)> EventNames =>
        Spelling<TEvent>.All.ConvertAll(e => (Spelling<TEvent>.Of(e), Spelling<TEvent>.MeaningOf(e)));

    /// <inheritdoc/>
    public IReadOnlyList<string> OutsideNames => [.. OutsideSpecification.Select(Spelling<TEvent>.Of)];

    /// <inheritdoc/>
    public IReadOnlyList<TransitionRowText> RowTexts => [.. this.Select(row => new TransitionRowText(
        Spelling<TEvent>.Of(row.Event), Spelling<TState>.TitleOf(row.From), Spelling<TState>.TitleOf(row.To), row.When.Says, row.Does, row.Cite) { Condition = row.When.Condition })];

    /// <summary>The table of a profile: without the rows that its release does not have. This one is of every release and has all, each under the condition that the release is one of its own.</summary>
    public TransitionTable<TState, TEvent, TFacts> For(Profile of) => of.Release is null
        ? this
        : new(Name, Cite, of.FullName, basedOn?.For(of), BlankCells, OutsideSpecification, Ends, Unlisted, refuses) { ownRows = ownRows, release = of.Release };

    /// <summary>Adds a row; without a citation of its own it carries the table's.</summary>
    public void Add(TEvent on, TState from, TState to, Guard<TFacts> when, string does = "", Citation? cite = null) =>
        ownRows.Add(new(on, from, to, when, does, cite ?? Cite));

    /// <summary>Adds a row without a condition.</summary>
    public void Add(TEvent on, TState from, TState to, string does = "", Citation? cite = null) =>
        Add(on, from, to, Guard<TFacts>.Always, does, cite);

    /// <summary>Adds a row without a condition for each state of <paramref name="from"/>.</summary>
    public void Add(TEvent on, StateSet<TState> from, TState to, string does = "", Citation? cite = null)
    {
        foreach (var state in from.States) Add(on, state, to, does, cite);
    }

    /// <summary>
    /// The rows of one cell; for an empty cell of a table whose <see cref="BlankCells"/> are legal, the row that keeps the state; else none.
    /// </summary>
    public IReadOnlyList<TransitionRow<TState, TEvent, TFacts>> Cell(TState state, TEvent on) => Cells[CellIndex(state, on)];

    /// <summary>All rows that lead from one state to the other, whatever the event, in the order of the events.</summary>
    public IReadOnlyList<TransitionRow<TState, TEvent, TFacts>> Between(TState from, TState to) => BetweenStates[(StateIndex.Of(from) * Spelling<TState>.All.Count) + StateIndex.Of(to)];

    /// <summary>Whether a move has no row and is known to be wrong for that: every such move of a complete table is.</summary>
    public bool Refuses(TState from, TState to) =>
        !StateIndex.AreSame(from, to) && Between(from, to).Count == 0 && (refuses?.Invoke(from, to) ?? Unlisted is null);

    /// <summary>
    /// What says that there is no move from one state to the other: the order that the table's source fixes, where it fixes one; else a state that only unsourced rows
    /// know is judged by no better source than theirs.
    /// </summary>
    public Citation CiteAgainst(TState? from, TState to)
    {
        if (from is { } left && refuses is not null && refuses(left, to)) return Cite;
        foreach (var state in from is { } source ? [source, to] : new[] { to })
        {
            var rows = this.Where(row => StateIndex.AreSame(row.From, state) || StateIndex.AreSame(row.To, state)).ToList();
            if (rows.Count > 0 && rows.TrueForAll(row => !row.Cite.IsSourced)) return rows[0].Cite;
        }

        return Cite;
    }

    /// <summary>What says that a line with one state cannot follow directly on a line with another; null where nothing does.</summary>
    public Citation? CiteAgainstNext(TState said, TState next)
    {
        foreach (var contradiction in contradictions ?? [])
        {
            if (StateIndex.AreSame(contradiction.Said, said) && StateIndex.AreSame(contradiction.Next, next)) return contradiction.Cite;
        }

        return null;
    }

    /// <summary>All rows that leave <paramref name="from"/> for another state.</summary>
    public IEnumerable<TransitionRow<TState, TEvent, TFacts>> Leaving(TState from) => RowsOf(from).Where(row => !row.Stays);

    /// <summary>The filled cells: the rows of the base table that this one does not replace, then its own.</summary>
    public IEnumerator<TransitionRow<TState, TEvent, TFacts>> GetEnumerator()
    {
        var own = OwnRows();
        var replaced = own.Select(row => CellIndex(row.From, row.Event)).ToHashSet();
        var inherited = basedOn?.Where(row => !replaced.Contains(CellIndex(row.From, row.Event))) ?? [];
        return inherited.Concat(own).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The rows of the release, as far as it is known. Of those that differ in nothing but their releases, and together are of every one, the first stands for all: which release it is makes no
    /// difference.
    /// </summary>
    private List<TransitionRow<TState, TEvent, TFacts>> OwnRows()
    {
        var own = new List<TransitionRow<TState, TEvent, TFacts>>(ownRows.Count);
        foreach (var row in ownRows)
        {
            if (row.For(release) is not { } known) continue;
            var alike = known.Open is null ? [] : ownRows.FindAll(row.IsAlike);
            if (!ReleaseRange.CoverAll(alike.ConvertAll(other => other.Cite.Releases!))) own.Add(known);
            else if (ReferenceEquals(alike[0], row)) own.Add(row with { Cite = string.Join("; ", alike.ConvertAll(other => other.Cite.Source)) });
        }

        return own;
    }

    private TransitionRow<TState, TEvent, TFacts>[][] Cells => cells ??= FillCells();

    private TransitionRow<TState, TEvent, TFacts>[][] BetweenStates => between ??= FillBetween();

    private static int CellIndex(TState state, TEvent on) => (StateIndex.Of(state) * Spelling<TEvent>.All.Count) + StateIndex.Of(on);

    private TransitionRow<TState, TEvent, TFacts>[][] FillCells()
    {
        var listed = this.ToLookup(row => CellIndex(row.From, row.Event));
        var filled = new TransitionRow<TState, TEvent, TFacts>[Spelling<TState>.All.Count * Spelling<TEvent>.All.Count][];
        foreach (var state in Spelling<TState>.All)
        {
            foreach (var on in Spelling<TEvent>.All) filled[CellIndex(state, on)] = FillCell(state, on, [.. listed[CellIndex(state, on)]]);
        }

        return filled;
    }

    private TransitionRow<TState, TEvent, TFacts>[] FillCell(TState state, TEvent on, TransitionRow<TState, TEvent, TFacts>[] rows) =>
        rows.Length > 0 || BlankCells is not { } clause || OutsideSpecification.Contains(on) ? rows : [new(on, state, state, Guard<TFacts>.Always, "", clause)];

    private TransitionRow<TState, TEvent, TFacts>[][] FillBetween()
    {
        var (states, filled) = (Spelling<TState>.All, new TransitionRow<TState, TEvent, TFacts>[Spelling<TState>.All.Count * Spelling<TState>.All.Count][]);
        foreach (var from in states)
        {
            foreach (var to in states) filled[(StateIndex.Of(from) * states.Count) + StateIndex.Of(to)] = [.. RowsOf(from).Where(row => StateIndex.AreSame(row.To, to))];
        }

        return filled;
    }

    /// <summary>The rows of a state's cells, in the order of the events.</summary>
    private IEnumerable<TransitionRow<TState, TEvent, TFacts>> RowsOf(TState state)
    {
        foreach (var on in Spelling<TEvent>.All)
        {
            foreach (var row in Cells[CellIndex(state, on)]) yield return row;
        }
    }
}
