using Conformance.Protocols.Profiles;

namespace Conformance.Protocols.Tables;

/// <summary>One row of a protocol's table: in state <see cref="From"/>, on <see cref="Event"/>, if <see cref="When"/>, go to <see cref="To"/>.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
/// <param name="Event">What happens.</param>
/// <param name="From">The state it happens in.</param>
/// <param name="To">The next state; equal to <paramref name="From"/> where the event is absorbed.</param>
/// <param name="When">The condition.</param>
/// <param name="Does">The actions in the specification's words or letters; blank for none.</param>
/// <param name="Cite">Where the row comes from.</param>
public sealed record TransitionRow<TState, TEvent, TFacts>(TEvent Event, TState From, TState To, Guard<TFacts> When, string Does, Citation Cite)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    /// <summary>Whether it has a condition.</summary>
    public bool IsGuarded => !ReferenceEquals(When, Guard<TFacts>.Always);

    /// <summary>Whether the state is kept.</summary>
    public bool Stays => StateIndex.AreSame(From, To);

    /// <summary>The releases that it depends on, and of which nothing tells whether the device's is one; null where it does not depend on it.</summary>
    public ReleaseRange? Open { get; private init; }

    /// <summary>The row for a release, as far as it is known: null where the release does not have it, and with that as a condition where nothing tells.</summary>
    public TransitionRow<TState, TEvent, TFacts>? For(IosRelease? release)
    {
        if (Cite.TracedIn is not null) return this with { Cite = Cite.For(release) };
        if (Cite.Releases is not { } releases || releases.Has(release) is true) return this;
        return releases.Has(release) is false ? null : this with { When = When.Within(releases), Open = releases };
    }

    /// <summary>Whether another row says the same of other releases.</summary>
    public bool IsAlike(TransitionRow<TState, TEvent, TFacts> other) =>
        Cite.Releases is not null && other.Cite.Releases is not null && ReferenceEquals(When, other.When)
        && StateIndex.AreSame(From, other.From) && StateIndex.AreSame(To, other.To) && StateIndex.AreSame(Event, other.Event);

    /// <summary>The row as a sentence part: <c>c -> Speak</c>, <c>h -> Active if preemption is enabled</c>.</summary>
    public override string ToString() =>
        $"{Spelling<TEvent>.Of(Event)} -> {Spelling<TState>.Of(To)}" + (When.Says.Length == 0 ? "" : $" if {When.Says}");
}
