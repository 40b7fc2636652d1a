namespace Conformance.Dialects.Forms;

/// <summary>A hole in a template: where a line prints a value.</summary>
/// <param name="name">What the value is, for messages.</param>
/// <param name="scan">Finds the value.</param>
internal abstract class Field(string name, Scanner scan)
{
    private static int count;

    /// <summary>What the value is.</summary>
    public string Name { get; } = name;

    /// <summary>A number of its own, counting from 0.</summary>
    public int Id { get; } = Interlocked.Increment(ref count) - 1;

    /// <summary>Whether the blank that the template has behind the value may be missing, because the value shows its own end.</summary>
    public bool EndsItself { get; init; }

    /// <summary>Whether the value's shape alone tells what it is, as an address does and a number does not.</summary>
    public bool Tells { get; init; }

    /// <summary>Whether the value goes to the end of the line, whatever it is.</summary>
    public bool TakesRest { get; init; }

    /// <summary>Whether the value goes to the end of its line, but never into a second one.</summary>
    public bool TakesLine { get; init; }

    /// <summary>Whether only numbers, addresses, interfaces or words of a closed list are taken, so that no secret can be among them.</summary>
    public bool IsClosed { get; init; } = Scan.IsClosed(scan);

    /// <summary>The words that the value is one of, or begins with; empty where it may be any.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = Scan.SpellingsOf(scan);

    /// <summary>What the value is one of, of one word or several; empty where it may be any.</summary>
    public IReadOnlyList<string> Choices { get; } = Scan.ChoicesOf(scan);

    /// <summary>Whether <see cref="NextLength"/> may find longer readings.</summary>
    public virtual bool HasSeveralReadings => false;

    /// <summary>Finds the value at the start of <paramref name="text"/>.</summary>
    public int FirstLength(ReadOnlySpan<byte> text) => scan(text);

    /// <summary>
    /// The next longer reading of the value, for a field that may hold several words and ends where the template goes on;
    /// <see cref="Scan.No"/> for all others.
    /// </summary>
    public virtual int NextLength(ReadOnlySpan<byte> text, int length) => Scan.No;

    /// <inheritdoc/>
    public override string ToString() => "{" + Name + "}";
}

/// <summary>A hole whose value the model knows as a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The model's type.</typeparam>
/// <param name="name">What the value is, for messages.</param>
/// <param name="scan">Finds the value.</param>
/// <param name="read">Reads the value.</param>
internal class Field<T>(string name, Scanner scan, ValueReader<T> read) : Field(name, scan)
{
    /// <summary>Reads the value from its bytes.</summary>
    public T Read(ReadOnlySpan<byte> value, Lexicon words) => read(value, words);
}
