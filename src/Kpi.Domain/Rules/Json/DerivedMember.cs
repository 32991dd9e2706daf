namespace Kpi.Domain.Rules.Json;

/// <summary>A member that follows from the others: it is written for readers, and where it is stated, it has to be right.</summary>
internal sealed class DerivedMember<T, TPart>(string name, JsonFormat<TPart> format, Func<T, object?> partOf)
    : PartMember<T, TPart>(name, format, owner => Derive(partOf, owner), isRequired: false)
    where TPart : notnull
{
    public override BilingualText? Contradicts(T made, object? part)
    {
        object? derived = PartOf(made);
        if (Equals(derived, part))
            return null;
        return derived is null
            ? new BilingualText("ที่ว่าง เพราะไม่มีค่าที่ได้จากส่วนอื่น", "nothing, since none follows from the other members,")
            : new BilingualText($"{JsonText.Of(derived)} ซึ่งได้จากส่วนอื่น", $"{JsonText.Of(derived)}, which follows from the other members,");
    }

    // What no decimal holds is not stated.
    private static object? Derive(Func<T, object?> partOf, T owner)
    {
        try
        {
            return partOf(owner);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
