using System.CommandLine;
using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Story;

namespace Platform.Api.Commands;

/// <summary><c>story</c>: watch the platform do what it exists for.</summary>
internal static class StoryCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "每行一个JSON对象 / one JSON object a line" };
        var command = new Command("story", "在临时数据库与模拟时钟上演示全程 / Play the whole course on a fresh database and a simulated clock") { json };
        command.SetAction(async (parsed, cancellation) =>
        {
            await TheStory.PlayAsync(parsed.GetValue(json) ? TellAsJson : Tell, cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void TellAsJson(StoryEntry entry) => Console.WriteLine(JsonSerializer.Serialize(entry, JsonColumn.Options));

    private static void Tell(StoryEntry entry)
    {
        Console.WriteLine($"{entry.On:yyyy-MM-dd}  {entry.About}  {entry.Chinese}");
        Console.WriteLine($"            {entry.English}");
        if (entry.DueOn is { } dueOn)
        {
            Console.WriteLine($"            期限 due {dueOn:yyyy-MM-dd}{(entry.Article is { } article ? $" · {article}" : "")}");
        }

        if (entry.Departments is { Count: > 0 } departments)
        {
            Console.WriteLine($"            部门 with {string.Join("、", departments)}");
        }
    }
}
