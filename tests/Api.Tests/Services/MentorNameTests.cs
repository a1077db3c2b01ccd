using Platform.Api.Hosting;
using Platform.Api.Services;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Services;

public sealed class MentorNameTests(Platforms platforms) : IClassFixture<Platforms>
{
    [Theory, OnSqlite]
    public async Task MentorName_ForThoseNotSignedIn_IsTheFamilyName(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await platform.AskAsync(
            "mutation { registerMentor(input: { name: \"王小明\", kind: LAWYER, organisation: \"律师事务所\", fields: [\"法律\"], capacity: 2 }) { errors { ... on Error { code } } } }", by: People.Officer);
        const string Mentors = "{ mentors { nodes { name } } }";

        var anonymous = await platform.AskAsync(Mentors);
        var signedIn = await platform.AskAsync(Mentors, by: People.Integrator);

        Assert.Equal("""{"mentors":{"nodes":[{"name":"王"}]}}""", anonymous.Data);
        Assert.Equal("""{"mentors":{"nodes":[{"name":"王小明"}]}}""", signedIn.Data);
    }

    [Theory]
    [InlineData("王小明", "王")]
    [InlineData("欧阳娜", "欧阳")]
    [InlineData("欧阳", "欧")]
    [InlineData("", "")]
    public void FamilyName_OfAName_IsItsFirstPart(string whole, string family) => Assert.Equal(family, new MentorName(whole).Family);
}
