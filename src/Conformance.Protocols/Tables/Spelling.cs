using System.Reflection;

namespace Conformance.Protocols.Tables;

/// <summary>The printed words of an enumeration's members, both ways.</summary>
/// <typeparam name="T">A state or event enumeration whose values run from 0 without gaps.</typeparam>
public static class Spelling<T>
    where T : struct, Enum
{
    private static readonly PrintedAttribute[] Printed = Array.ConvertAll(typeof(T).GetEnumNames(), PrintedOf);

    /// <summary>All members, in the order of the enumeration.</summary>
    public static Members<T> All => new(Printed.Length);

    /// <summary>The word that is printed for <paramref name="member"/>.</summary>
    public static string Of(T member) => Printed[StateIndex.Of(member)].Word;

    /// <summary>What <paramref name="member"/> means; blank where its word says it.</summary>
    public static string MeaningOf(T member) => Printed[StateIndex.Of(member)].Meaning;

    /// <summary>The word, with its meaning in brackets where two members print the same word.</summary>
    public static string TitleOf(T member) =>
        Printed.Count(printed => printed.Word == Of(member)) > 1 && MeaningOf(member).Length > 0 ? $"{Of(member)} ({MeaningOf(member)})" : Of(member);

    /// <summary>Finds the member that is printed as <paramref name="word"/>; false for a word that none has.</summary>
    public static bool TryRead(string word, out T member)
    {
        var index = Array.FindIndex(Printed, printed => printed.Word == word);
        member = index >= 0 ? All[index] : default;
        return index >= 0;
    }

    private static PrintedAttribute PrintedOf(string name) =>
        typeof(T).GetField(name)!.GetCustomAttribute<PrintedAttribute>() ?? new PrintedAttribute(name);
}
