// Judges T-SQL without a server: unmodified DacFx under Mono (no part of the .NET build; see README.md here).
// usage: check.exe DDL.sql QUERIES.sql   where both files separate their batches by lines that say GO.
// The schema is built once; each query is wrapped into a procedure and its references are resolved against the schema.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.SqlServer.Dac.Model;

static class Check
{
    static int Main(string[] arguments)
    {
        var schema = Batches(arguments[0]);
        var queries = arguments.Length > 1 ? Batches(arguments[1]) : new List<string>();
        var problems = Judge("schema", schema);
        for (var number = 0; number < queries.Count; number++)
        {
            var name = Regex.Match(queries[number], @"^--\s*(.+)$", RegexOptions.Multiline).Groups[1].Value.Trim();
            var procedure = "CREATE PROCEDURE [dbo].[__query] AS BEGIN\n" + queries[number] + "\nEND";
            problems += Judge("query " + (number + 1) + " " + name, schema.Concat(new[] { procedure }));
        }

        Console.WriteLine(schema.Count + " schema batches, " + queries.Count + " queries, " + problems + " problems");
        return problems == 0 ? 0 : 1;
    }

    static List<string> Batches(string path)
    {
        return Regex.Split(File.ReadAllText(path), @"^\s*GO\s*;?\s*$", RegexOptions.Multiline)
            .Where(batch => batch.Trim() != "").ToList();
    }

    // An unresolved reference is only a warning to DacFx (SQL71502); here it is a mistake like any other.
    static int Judge(string name, IEnumerable<string> batches)
    {
        using (var model = new TSqlModel(SqlServerVersion.Sql150, new TSqlModelOptions()))
        {
            try
            {
                foreach (var batch in batches)
                {
                    model.AddObjects(batch);
                }
            }
            catch (DacModelException error)
            {
                foreach (var message in error.Messages)
                {
                    Console.WriteLine(name + ": " + message.Prefix + message.Number + " " + message.Message);
                }

                return error.Messages.Count();
            }

            var found = model.Validate();
            foreach (var message in found)
            {
                Console.WriteLine(name + ": " + message.Prefix + message.Number + " " + message.Message);
            }

            return found.Count;
        }
    }
}
