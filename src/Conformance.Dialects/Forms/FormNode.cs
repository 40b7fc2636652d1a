using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>A place in a <see cref="FormTrie{TForm}"/>: what may follow here. Not generic, since every line walks through it.</summary>
internal sealed class FormNode
{
    private readonly Dictionary<string, FormNode> words = [];
    private (Field Field, FormNode Next)[] holes = [];
    private FormWordChoice[] byFirstByte = [];
    private byte lowest;

    /// <summary>The form that ends here; null where none does.</summary>
    public IForm? Form { get; set; }

    /// <summary>The fields on the way to <see cref="Form"/>.</summary>
    public FormHoles Holes { get; set; } = FormHoles.None;

    /// <summary>Whether a line of <see cref="Form"/> may hold a secret: one with a value of any words may.</summary>
    public bool MayHoldSecret => Holes.HoldAnyWords;

    /// <summary>The literal words that may stand here, in the order the forms were given.</summary>
    public Dictionary<string, FormNode> Spelled => words;

    /// <summary>What follows a run of blanks; null where no blank may stand.</summary>
    public FormNode? AfterBlanks { get; private set; }

    /// <summary>Whether those blanks may be missing.</summary>
    public bool BlanksAreOptional { get; private init; }

    /// <summary>The values that may stand here, in the order the forms were given.</summary>
    public ReadOnlySpan<(Field Field, FormNode Next)> Values => holes;

    /// <summary>Whether a longer form goes on from here.</summary>
    public bool GoesOn => words.Count > 0 || holes.Length > 0 || AfterBlanks is not null;

    /// <summary>The word that alone may stand here; null where something else may as well.</summary>
    public FormWord? OnlyWord { get; private set; }

    /// <summary>The value that alone may stand here, and has but one reading; null where something else may as well.</summary>
    public Field? OnlyValue { get; private set; }

    /// <summary>What follows the only word or value; null where there are several.</summary>
    public FormNode? OnlyNext { get; private set; }

    /// <summary>Whether all forms that this place may lead to begin a record.</summary>
    public bool OnlyBeginsRecords { get; private set; }

    /// <summary>How many words and telling values lead here: how sure it is that a text that came here was meant so.</summary>
    public int Weight { get; private init; }

    /// <summary>The node behind <paramref name="token"/>, made where it does not exist.</summary>
    public FormNode Follow(TemplateToken token) => token switch
    {
        TemplateToken.Blank => AfterBlanks ??= new() { Weight = Weight },
        TemplateToken.Word word => FollowWord(word.Text),
        TemplateToken.Hole hole => FollowHole(hole.Field),
        _ => throw new ArgumentOutOfRangeException(nameof(token)),
    };

    /// <summary>The literal words that begin with <paramref name="first"/>.</summary>
    public FormWordChoice WordsFrom(byte first)
    {
        var place = first - lowest;
        return place >= 0 && place < byFirstByte.Length ? byFirstByte[place] : FormWordChoice.None;
    }

    /// <summary>Sorts the words for look-up, here and below.</summary>
    public void Freeze()
    {
        SortWords();
        List<FormNode> behind = [.. words.Values];
        foreach (var (_, next) in holes) behind.Add(next);
        if (AfterBlanks is { } blanks) behind.Add(blanks);
        foreach (var node in behind) node.Freeze();
        if (!BlanksAreOptional && words.Count + holes.Length == 1) SetOnlyWay();
        OnlyBeginsRecords = Form?.BeginsRecord != false && behind.TrueForAll(static node => node.OnlyBeginsRecords);
    }

    /// <summary>Loops, not queries: all forms pass here when the program starts, and queries over structs would have to be compiled for it.</summary>
    private void SortWords()
    {
        if (words.Count == 0) return;
        string[] sorted = [.. words.Keys];
        Array.Sort(sorted, static (one, other) => other.Length - one.Length);
        var texts = Array.ConvertAll(sorted, Encoding.UTF8.GetBytes);
        lowest = byte.MaxValue;
        byte highest = 0;
        foreach (var text in texts) (lowest, highest) = (Math.Min(lowest, text[0]), Math.Max(highest, text[0]));
        byFirstByte = new FormWordChoice[highest - lowest + 1];
        Array.Fill(byFirstByte, FormWordChoice.None);
        for (var index = 0; index < texts.Length; index++)
        {
            ref var choice = ref byFirstByte[texts[index][0] - lowest];
            if (choice == FormWordChoice.None) choice = new(isOnlyWay: holes.Length == 0 && !BlanksAreOptional);
            choice.Add(texts[index], words[sorted[index]]);
        }
    }

    private void SetOnlyWay()
    {
        if (words.Count == 1) (OnlyWord, OnlyNext) = (new(Encoding.UTF8.GetBytes(words.Keys.Single())), words.Values.Single());
        else if (!holes[0].Field.HasSeveralReadings) (OnlyValue, OnlyNext) = holes[0];
    }

    private FormNode FollowWord(string word)
    {
        if (!words.TryGetValue(word, out var next)) words[word] = next = new() { Weight = Weight + (HasLetter(word) ? 1 : 0) };
        return next;
    }

    private static bool HasLetter(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetter(letter)) return true;
        }

        return false;
    }

    private FormNode FollowHole(Field field)
    {
        var next = Array.Find(holes, hole => hole.Field == field).Next;
        if (next is null) holes = [.. holes, (field, next = new() { Weight = Weight + (field.Tells ? 1 : 0), BlanksAreOptional = field.EndsItself })];
        return next;
    }
}
