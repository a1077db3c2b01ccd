using System.Collections.Frozen;
using Platform.Api.GraphQL;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Services;

/// <summary>A mentor's name: whole for those who are signed in, the family name for everybody else.</summary>
public sealed record MentorName(string Whole)
{
    private static readonly FrozenSet<string> Compound = FrozenSet.Create(
        "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "百里", "南宫", "轩辕", "长孙", "宇文", "钟离", "太史", "申屠", "澹台");

    /// <summary>The family name: two characters where these make a compound one and a given name follows, else one.</summary>
    public string Family => Whole.Length > 2 && Compound.Contains(Whole[..2]) ? Whole[..2] : Whole[..Math.Min(1, Whole.Length)];
}

/// <summary>Fields of a mentor that depend on who asks.</summary>
[ResolversFor("Mentor")]
public static class MentorFields
{
    public static string Name([Parent] MentorName name, ResolveContext context) => context.Caller().IsAnonymous ? name.Family : name.Whole;
}
