using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>An object that is being read: which of its members were there.</summary>
internal struct JsonObject
{
    private static readonly BilingualText Expected = new("วัตถุ { }", "an object { }");
    private static readonly BilingualText Shallower = new("ค่าที่ซ้อนตื้นกว่านี้", "a value that is nested less deeply");

    private ulong _seen;
    private ulong _there;
    private int _next;

    private JsonObject(JsonMembers members, long position)
    {
        Members = members;
        Position = position;
        IsWhole = true;
    }

    /// <summary>The members that it can have.</summary>
    public JsonMembers Members { get; }

    /// <summary>Where the object begins.</summary>
    public long Position { get; }

    /// <summary>Whether every member that is required was there; said when the last was read.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Begins to read an object; false, with a problem, where something else stands there, which is then skipped.</summary>
    public static bool TryBegin(ref Utf8JsonReader json, JsonScope scope, JsonMembers members, out JsonObject begun)
    {
        begun = new JsonObject(members, json.TokenStartIndex);
        bool isObject = json.TokenType == JsonTokenType.StartObject;
        if (isObject && json.CurrentDepth < JsonScope.MostLevels)
            return true;
        JsonValue.Refuse(ref json, scope, isObject ? Shallower : Expected);
        return false;
    }

    /// <summary>Whether a member was there with a value, which a null that counts as absent is not.</summary>
    public readonly bool Has(int member) => (_there & 1UL << member) != 0;

    /// <summary>Whether a member was there with a value, or one behind it.</summary>
    public readonly bool HasAnyFrom(int member) => _there >> member != 0;

    /// <summary>Moves to the value of the next member; false after the last. A null counts as absent where the member is not required.</summary>
    public bool Next(ref Utf8JsonReader json, JsonScope scope, out int member)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            long position = json.TokenStartIndex;
            member = Members.Find(ref json, _next);
            if (member >= 0 && (_seen & 1UL << member) == 0)
            {
                _next = member + 1;
                _seen |= 1UL << member;
                json.Read();
                if (json.TokenType == JsonTokenType.Null && member >= Members.Required)
                    continue;
                _there |= 1UL << member;
                return true;
            }

            string name = JsonText.TryGet(ref json) ?? "?";
            scope.AddAt(position, member < 0 ? JsonRules.UnknownMember(name) : JsonRules.MemberTwice(name));
            json.Read();
            json.TrySkip();
        }

        for (member = 0; member < Members.Required; member++)
        {
            if (Has(member))
                continue;
            scope.AddAt(Position, JsonRules.MissingMember(Members[member].ToString()));
            IsWhole = false;
        }

        return false;
    }
}
