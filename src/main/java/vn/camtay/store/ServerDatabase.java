package vn.camtay.store;

/// What commands say where the data is on a PostgreSQL server.
final class ServerDatabase {
    private ServerDatabase() {}

    static StartRefused backedUpByItsOwnTools() {
        return new StartRefused(
                "Dữ liệu nằm trên máy chủ PostgreSQL nên không sao lưu bằng lệnh này. Chưa đổi gì.",
                "Hãy dùng pg_dump và pg_restore của PostgreSQL, và chép thư mục dữ liệu (files, secrets) cùng lúc.");
    }
}
