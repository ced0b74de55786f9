import Foundation
import GRDB
import Testing

@testable import Records

@Suite struct OpenAnswerTests {
  /// What json_valid says of NULL: 0 until SQLite 3.44, NULL since.
  @Test(arguments: [0, nil])
  func mayBeEmptyWhicheverSQLiteLooks(_ validityOfNull: Int?) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      database.add(
        function: DatabaseFunction("json_valid", argumentCount: 1, pure: true) { values in
          guard let text = String.fromDatabaseValue(values[0]) else { return validityOfNull }
          return text == "not json" ? 0 : 1
        })
    }
    let queue = try DatabaseQueue(configuration: configuration)
    try Migrations.apply(to: queue)
    try queue.write { database in
      let insertion = "INSERT INTO open_answer (attempt, question, answer) VALUES (?, ?, ?)"
      try database.execute(sql: insertion, arguments: [Data([1]), "q-1", nil])
      try database.execute(
        sql: "UPDATE open_answer SET answer = ? WHERE question = 'q-1'", arguments: ["{}"])
      try database.execute(
        sql: "UPDATE open_answer SET answer = ? WHERE question = 'q-1'", arguments: [nil])
      #expect(throws: DatabaseError.self) {
        try database.execute(
          sql: "UPDATE open_answer SET answer = ? WHERE question = 'q-1'", arguments: ["not json"])
      }
      #expect(
        try Row.fetchAll(database, sql: "SELECT answer FROM open_answer") == [["answer": nil]])
    }
  }
}
