//! Connections: as many as the limits allow, until the stop.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::{Shared, Stopped, connection, routes};

/// Serves every connection until the stop, and then until they have ended.
pub(super) async fn accept(listener: TcpListener, shared: Arc<Shared>, pages: Router) -> Stopped {
    let routes = routes::routes(&shared).merge(pages);
    let places = Arc::new(Semaphore::new(shared.limits.connections.clamp(1, Semaphore::MAX_PERMITS)));
    let mut connections = JoinSet::new();
    loop {
        // The place comes before the connection: what has none waits in the system's
        // queue and costs nothing.
        let next = async { (Arc::clone(&places).acquire_owned().await, next(&listener).await) };
        let (place, stream) = tokio::select! {
            next = next => next,
            () = shared.stop.stopping() => break,
        };
        let serving = connection::serve(stream, Arc::clone(&shared), routes.clone());
        connections.spawn(async move {
            serving.await;
            drop(place);
        });
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    finish(connections, &shared).await
}

async fn next(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return stream,
            // This client has gone; the next one may be there already.
            Err(error) if is_of_client(&error) => {}
            // Out of files or memory. Trying at once would only burn the processor.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

fn is_of_client(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Waits for the connections, each of which ends after its request, but not for ever.
async fn finish(mut connections: JoinSet<()>, shared: &Shared) -> Stopped {
    let all = async { while connections.join_next().await.is_some() {} };
    tokio::select! {
        () = all => {}
        () = tokio::time::sleep(shared.limits.stop_time) => {}
        () = shared.stop.cutting() => {}
    }
    while connections.try_join_next().is_some() {}
    let cut = connections.len();
    connections.shutdown().await;
    Stopped { cut }
}
