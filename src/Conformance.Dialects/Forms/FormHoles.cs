namespace Conformance.Dialects.Forms;

/// <summary>The fields on the way to the end of a form, in the order they stand there, and where each of them stands.</summary>
internal sealed class FormHoles
{
    /// <summary>No fields.</summary>
    public static readonly FormHoles None = new([]);

    private readonly Field[] fields;
    private readonly sbyte[] places;

    /// <summary>Notes the place of each field; of a field that stands there twice, the first.</summary>
    public FormHoles(IEnumerable<Field> fields)
    {
        this.fields = [.. fields];
        places = PlacesOf(this.fields);
        HoldAnyWords = Array.Exists(this.fields, field => !field.IsClosed);
    }

    /// <summary>How many there are.</summary>
    public int Count => fields.Length;

    /// <summary>The fields.</summary>
    public IReadOnlyList<Field> All => fields;

    /// <summary>Whether the last of them goes to the end of the line, whatever stands there.</summary>
    public bool EndWithFreeText => fields is [.., { TakesRest: true }];

    /// <summary>Whether the last of them takes whatever stands in the line, a prompt and another message at its end as well.</summary>
    public bool MayHoldPrompt => EndWithFreeText || fields is [.., { TakesLine: true }];

    /// <summary>Whether one of them takes any words.</summary>
    public bool HoldAnyWords { get; }

    /// <summary>The place of a field; -1 where it is not on the way.</summary>
    public int PlaceOf(Field field)
    {
        var place = places[field.Id & (places.Length - 1)];
        return place >= 0 && ReferenceEquals(fields[place], field) ? place : -1;
    }

    /// <summary>The smallest table in which the ends of the fields' numbers do not meet: looking a field up takes one step.</summary>
    private static sbyte[] PlacesOf(Field[] fields)
    {
        var size = 1;
        sbyte[] places;
        while (!TryPlace(fields, places = new sbyte[size])) size *= 2;
        return places;
    }

    private static bool TryPlace(Field[] fields, sbyte[] places)
    {
        for (var end = 0; end < places.Length; end++) places[end] = -1;
        for (var place = fields.Length - 1; place >= 0; place--)
        {
            ref var taken = ref places[fields[place].Id & (places.Length - 1)];
            if (taken >= 0 && fields[taken] != fields[place]) return false;
            taken = (sbyte)place;
        }

        return true;
    }
}
