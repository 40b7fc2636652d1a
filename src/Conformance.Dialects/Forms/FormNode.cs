using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>A place in a <see cref="FormTrie{TForm}"/>: what may follow here. Not generic, since every line walks through it.</summary>
internal sealed class FormNode
{
    private (FormWord Word, FormNode Next)[] words = [];
    private (Field Field, FormNode Next)[] holes = [];
    private WordRange[] byFirstByte = [];
    private int spelled;
    private byte lowest;

    /// <summary>The form that ends here; null where none does.</summary>
    public IForm? Form { get; set; }

    /// <summary>The fields on the way to <see cref="Form"/>.</summary>
    public FormHoles Holes { get; set; } = FormHoles.None;

    /// <summary>Whether a line of <see cref="Form"/> may hold a secret: one with a value of any words may.</summary>
    public bool MayHoldSecret => Holes.HoldAnyWords;

    /// <summary>The literal words that may stand here: by their first byte, the longest first.</summary>
    public ReadOnlySpan<(FormWord Word, FormNode Next)> Words => words.AsSpan(0, spelled);

    /// <summary>What follows a run of blanks; null where no blank may stand.</summary>
    public FormNode? AfterBlanks { get; private set; }

    /// <summary>Whether those blanks may be missing.</summary>
    public bool BlanksAreOptional { get; private init; }

    /// <summary>The values that may stand here, in the order the forms were given.</summary>
    public ReadOnlySpan<(Field Field, FormNode Next)> Values => holes;

    /// <summary>Whether a longer form goes on from here.</summary>
    public bool GoesOn => spelled > 0 || holes.Length > 0 || AfterBlanks is not null;

    /// <summary>The word that alone may stand here; of no text where something else may as well.</summary>
    public FormWord OnlyWord { get; private set; }

    /// <summary>The value that alone may stand here, and has but one reading; null where something else may as well.</summary>
    public Field? OnlyValue { get; private set; }

    /// <summary>What follows the only word or value; null where there are several.</summary>
    public FormNode? OnlyNext { get; private set; }

    /// <summary>The words that alone may follow here, where they are several; null where they are not, or where they are part of such words that begin before.</summary>
    public FormStretch? Stretch { get; private set; }

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
        if (place < 0 || place >= byFirstByte.Length) return default;
        var range = byFirstByte[place];
        return new(words.AsSpan(range.Start, range.Count), range.IsCertain);
    }

    /// <summary>Prepares the look-up, here and below.</summary>
    public void Freeze()
    {
        Array.Resize(ref words, spelled);
        var beginRecords = Form?.BeginsRecord != false;
        foreach (var (_, next) in words) beginRecords &= FreezeBehind(next);
        foreach (var (_, next) in holes) beginRecords &= FreezeBehind(next);
        if (AfterBlanks is { } blanks) beginRecords &= FreezeBehind(blanks);
        OnlyBeginsRecords = beginRecords;
        if (!BlanksAreOptional && words.Length + holes.Length == 1) SetOnlyWay();
        if (words.Length > 0) (lowest, byFirstByte) = (words[0].Word.Text[0], WordRange.Of(words, isOnlyWay: holes.Length == 0 && !BlanksAreOptional));
    }

    private static bool FreezeBehind(FormNode node)
    {
        node.Freeze();
        return node.OnlyBeginsRecords;
    }

    private void SetOnlyWay()
    {
        if (words.Length == 1) SetOnlyWord(words[0]);
        else if (!holes[0].Field.HasSeveralReadings) (OnlyValue, OnlyNext) = holes[0];
    }

    private void SetOnlyWord((FormWord Word, FormNode Next) only)
    {
        (OnlyWord, OnlyNext) = only;
        if (only.Next.AfterBlanks is { OnlyWord.Text: { } farther } behind) Stretch = behind.Lengthen([.. only.Word.Text, (byte)' '], farther);
        else if (only.Next.OnlyWord.Text is { } next) Stretch = only.Next.Lengthen(only.Word.Text, next);
    }

    /// <summary>What begins with <paramref name="before"/> and goes on with what alone may follow here, which is not kept twice.</summary>
    private FormStretch Lengthen(byte[] before, byte[] only)
    {
        var (text, end) = Stretch is { } own ? (own.Text.Text, own.End) : (only, OnlyNext!);
        Stretch = null;
        return new(new([.. before, .. text]), end);
    }

    private FormNode FollowWord(string word)
    {
        var text = Encoding.UTF8.GetBytes(word);
        var place = PlaceOf(text);
        if (place >= 0) return words[place].Next;
        var next = new FormNode { Weight = Weight + (HasLetter(word) ? 1 : 0) };
        Insert(~place, (new(text), next));
        return next;
    }

    /// <summary>Where a word stands among <see cref="Words"/>; the complement of where it would, as of a search of an array.</summary>
    private int PlaceOf(ReadOnlySpan<byte> text)
    {
        var (low, high) = (0, spelled - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Order(words[middle].Word.Text, text);
            if (order == 0) return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private static int Order(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        if (one[0] != other[0]) return one[0] - other[0];
        return one.Length != other.Length ? other.Length - one.Length : one.SequenceCompareTo(other);
    }

    private void Insert(int place, (FormWord Word, FormNode Next) word)
    {
        if (spelled == words.Length) Array.Resize(ref words, Math.Max(1, 2 * spelled));
        Array.Copy(words, place, words, place + 1, spelled - place);
        words[place] = word;
        spelled++;
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
